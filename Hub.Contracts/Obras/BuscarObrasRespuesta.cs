using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>A page of works.</summary>
[XmlType("BuscarObrasRespuesta", Namespace = Espacios.Obras)]
public sealed record BuscarObrasRespuesta
{
    /// <summary>The works, by folio.</summary>
    [XmlArray("obras", Order = 0)]
    [XmlArrayItem("obra")]
    public ResumenObra[]? Obras { get; init; }

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
