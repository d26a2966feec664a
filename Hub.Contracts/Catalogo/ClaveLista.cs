using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>One key of a list.</summary>
[XmlType("ClaveLista", Namespace = Espacios.Catalogo)]
public sealed record ClaveLista
{
    /// <summary>Key.</summary>
    [XmlElement("clave", Order = 0)]
    public required string Clave { get; init; }

    /// <summary>Name.</summary>
    [XmlElement("nombre", Order = 1)]
    public required string Nombre { get; init; }

    /// <summary>Parent key.</summary>
    [XmlElement("clavePadre", Order = 2)]
    public string? ClavePadre { get; init; }

    /// <summary>First day in force.</summary>
    [XmlElement("vigenteDesde", Order = 3, DataType = "date")]
    public DateTime VigenteDesde { get; init; }

    /// <summary>Last day in force.</summary>
    [XmlElement("vigenteHasta", Order = 4, DataType = "date")]
    public DateTime? VigenteHasta { get; init; }

    /// <summary>Other columns of the list.</summary>
    [XmlArray("atributos", Order = 5)]
    [XmlArrayItem("atributo")]
    public DatoAdicional[]? Atributos { get; init; }

    public bool ShouldSerializeVigenteHasta() => VigenteHasta is not null;
}
