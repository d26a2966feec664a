using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Filters joined by and; all optional.</summary>
[XmlType("BuscarObrasSolicitud", Namespace = Espacios.Obras)]
public sealed record BuscarObrasSolicitud
{
    /// <summary>Budget year.</summary>
    [XmlElement("ejercicioFiscal", Order = 0)]
    public int? EjercicioFiscal { get; init; }

    /// <summary>INEGI municipality, five digits.</summary>
    [XmlElement("municipio", Order = 1)]
    public string? Municipio { get; init; }

    /// <summary>Branch of the catalogue: 2, 4 or 6 digits.</summary>
    [XmlElement("apertura", Order = 2)]
    public string? Apertura { get; init; }

    /// <summary>Stage.</summary>
    [XmlElement("etapa", Order = 3)]
    public string? Etapa { get; init; }

    /// <summary>Reporting agency.</summary>
    [XmlElement("dependencia", Order = 4)]
    public string? Dependencia { get; init; }

    /// <summary>Words of the name, without regard to case or accents.</summary>
    [XmlElement("texto", Order = 5)]
    public string? Texto { get; init; }

    /// <summary>Cursor of the former page.</summary>
    [XmlElement("cursor", Order = 6)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 7)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeEjercicioFiscal() => EjercicioFiscal is not null;
    public bool ShouldSerializeMaximo() => Maximo is not null;
}
