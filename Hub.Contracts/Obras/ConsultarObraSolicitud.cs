using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Names one work by folio, or by agency and key.</summary>
[XmlType("ConsultarObraSolicitud", Namespace = Espacios.Obras)]
public sealed record ConsultarObraSolicitud
{
    /// <summary>State folio.</summary>
    [XmlElement("folioObra", Order = 0)]
    public string? FolioObra { get; init; }

    /// <summary>Agency that reports; absent means the caller's own.</summary>
    [XmlElement("dependencia", Order = 1)]
    public string? Dependencia { get; init; }

    /// <summary>Key in that agency.</summary>
    [XmlElement("clave", Order = 2)]
    public string? Clave { get; init; }

    /// <summary>Year of the key, when it is part of the identity.</summary>
    [XmlElement("ejercicioClave", Order = 3)]
    public int? EjercicioClave { get; init; }

    /// <summary>As the hub knew it at this instant; absent means now.</summary>
    [XmlElement("conocidaEn", Order = 4)]
    public DateTimeOffset? ConocidaEn { get; init; }

    /// <summary>True to receive the provenance. Default false.</summary>
    [XmlElement("conProcedencia", Order = 5)]
    public bool? ConProcedencia { get; init; }

    public bool ShouldSerializeEjercicioClave() => EjercicioClave is not null;
    public bool ShouldSerializeConocidaEn() => ConocidaEn is not null;
    public bool ShouldSerializeConProcedencia() => ConProcedencia is not null;
}
