using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Filters joined by and.</summary>
[XmlType("ListarCorridasSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record ListarCorridasSolicitud
{
    /// <summary>Agency.</summary>
    [XmlElement("dependencia", Order = 0)]
    public string? Dependencia { get; init; }

    /// <summary>Adapter.</summary>
    [XmlElement("adaptador", Order = 1)]
    public string? Adaptador { get; init; }

    /// <summary>State.</summary>
    [XmlElement("estado", Order = 2)]
    public string? Estado { get; init; }

    /// <summary>Started at or after.</summary>
    [XmlElement("desde", Order = 3)]
    public DateTimeOffset? Desde { get; init; }

    /// <summary>Started before.</summary>
    [XmlElement("hasta", Order = 4)]
    public DateTimeOffset? Hasta { get; init; }

    /// <summary>Cursor of the former page.</summary>
    [XmlElement("cursor", Order = 5)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 6)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeDesde() => Desde is not null;
    public bool ShouldSerializeHasta() => Hasta is not null;
    public bool ShouldSerializeMaximo() => Maximo is not null;
}
