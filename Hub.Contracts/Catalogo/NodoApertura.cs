using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>A node of the common catalogue.</summary>
[XmlType("NodoApertura", Namespace = Espacios.Catalogo)]
public sealed record NodoApertura
{
    /// <summary>2, 4 or 6 digits.</summary>
    [XmlElement("clave", Order = 0)]
    public required string Clave { get; init; }

    /// <summary>1 programme, 2 subprogramme, 3 leaf; only a leaf classifies a work.</summary>
    [XmlElement("nivel", Order = 1)]
    public int Nivel { get; init; }

    /// <summary>Name.</summary>
    [XmlElement("nombre", Order = 2)]
    public required string Nombre { get; init; }

    /// <summary>Parent key.</summary>
    [XmlElement("clavePadre", Order = 3)]
    public string? ClavePadre { get; init; }

    /// <summary>Default unit of the goal.</summary>
    [XmlElement("unidad", Order = 4)]
    public string? Unidad { get; init; }

    /// <summary>Default CONAC subfunction.</summary>
    [XmlElement("subfuncion", Order = 5)]
    public string? Subfuncion { get; init; }

    /// <summary>Item when the good is of public domain.</summary>
    [XmlElement("partidaDominioPublico", Order = 6)]
    public string? PartidaDominioPublico { get; init; }

    /// <summary>Item when the good is the body's own.</summary>
    [XmlElement("partidaBienPropio", Order = 7)]
    public string? PartidaBienPropio { get; init; }

    /// <summary>OC4IDS sectors, separated by semicolon.</summary>
    [XmlElement("sectorOc4ids", Order = 8)]
    public string? SectorOc4ids { get; init; }

    /// <summary>Where the row comes from.</summary>
    [XmlElement("origen", Order = 9)]
    public string? Origen { get; init; }

    /// <summary>First day in force.</summary>
    [XmlElement("vigenteDesde", Order = 10, DataType = "date")]
    public DateTime VigenteDesde { get; init; }

    /// <summary>Last day in force.</summary>
    [XmlElement("vigenteHasta", Order = 11, DataType = "date")]
    public DateTime? VigenteHasta { get; init; }

    /// <summary>Key that replaces it.</summary>
    [XmlElement("reemplazadaPor", Order = 12)]
    public string? ReemplazadaPor { get; init; }

    public bool ShouldSerializeVigenteHasta() => VigenteHasta is not null;
}
