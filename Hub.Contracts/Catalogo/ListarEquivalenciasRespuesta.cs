using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>A page of the crosswalk.</summary>
[XmlType("ListarEquivalenciasRespuesta", Namespace = Espacios.Catalogo)]
public sealed record ListarEquivalenciasRespuesta
{
    /// <summary>Entries by system and code.</summary>
    [XmlArray("equivalencias", Order = 0)]
    [XmlArrayItem("equivalencia")]
    public Equivalencia[]? Equivalencias { get; init; }

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
