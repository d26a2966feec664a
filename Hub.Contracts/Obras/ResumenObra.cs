using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A work in a list.</summary>
[XmlType("ResumenObra", Namespace = Espacios.Obras)]
public sealed record ResumenObra
{
    /// <summary>State folio.</summary>
    [XmlElement("folioObra", Order = 0)]
    public required string FolioObra { get; init; }

    /// <summary>Reporting agency.</summary>
    [XmlElement("dependencia", Order = 1)]
    public required string Dependencia { get; init; }

    /// <summary>Key in that agency.</summary>
    [XmlElement("clave", Order = 2)]
    public required string Clave { get; init; }

    /// <summary>Name.</summary>
    [XmlElement("nombre", Order = 3)]
    public string? Nombre { get; init; }

    /// <summary>Budget year.</summary>
    [XmlElement("ejercicioFiscal", Order = 4)]
    public int? EjercicioFiscal { get; init; }

    /// <summary>First municipality.</summary>
    [XmlElement("municipio", Order = 5)]
    public string? Municipio { get; init; }

    /// <summary>Leaf of the catalogue.</summary>
    [XmlElement("apertura", Order = 6)]
    public string? Apertura { get; init; }

    /// <summary>CLASIFICADA or PENDIENTE.</summary>
    [XmlElement("clasificacion", Order = 7)]
    public required string Clasificacion { get; init; }

    /// <summary>Stage.</summary>
    [XmlElement("etapa", Order = 8)]
    public string? Etapa { get; init; }

    /// <summary>Situation.</summary>
    [XmlElement("situacion", Order = 9)]
    public string? Situacion { get; init; }

    /// <summary>Physical progress, percent.</summary>
    [XmlElement("avanceFisico", Order = 10)]
    public decimal? AvanceFisico { get; init; }

    /// <summary>Current budget of all lines, pesos.</summary>
    [XmlElement("montoModificado", Order = 11)]
    public decimal? MontoModificado { get; init; }

    /// <summary>Spent of all lines, pesos.</summary>
    [XmlElement("montoEjercido", Order = 12)]
    public decimal? MontoEjercido { get; init; }

    /// <summary>Last change.</summary>
    [XmlElement("actualizada", Order = 13)]
    public DateTimeOffset Actualizada { get; init; }

    public bool ShouldSerializeEjercicioFiscal() => EjercicioFiscal is not null;
    public bool ShouldSerializeAvanceFisico() => AvanceFisico is not null;
    public bool ShouldSerializeMontoModificado() => MontoModificado is not null;
    public bool ShouldSerializeMontoEjercido() => MontoEjercido is not null;
}
