using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>A page of runs.</summary>
[XmlType("ListarCorridasRespuesta", Namespace = Espacios.Sincronizacion)]
public sealed record ListarCorridasRespuesta
{
    /// <summary>Runs, newest first.</summary>
    [XmlArray("corridas", Order = 0)]
    [XmlArrayItem("corrida")]
    public Corrida[]? Corridas { get; init; }

    /// <summary>Cursor of the next page; absent on the last.</summary>
    [XmlElement("siguienteCursor", Order = 1)]
    public string? SiguienteCursor { get; init; }

    /// <summary>True when another page follows.</summary>
    [XmlElement("hayMas", Order = 2)]
    public bool HayMas { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
