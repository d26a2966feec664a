using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Progress of one work already registered.</summary>
[XmlType("AvanceObra", Namespace = Espacios.Obras)]
public sealed record AvanceObra
{
    /// <summary>State folio; or else clave.</summary>
    [XmlElement("folioObra", Order = 0)]
    public string? FolioObra { get; init; }

    /// <summary>Key in the reporting agency.</summary>
    [XmlElement("clave", Order = 1)]
    public string? Clave { get; init; }

    /// <summary>Year of the key, when it is part of the identity.</summary>
    [XmlElement("ejercicioClave", Order = 2)]
    public int? EjercicioClave { get; init; }

    /// <summary>Agency that reports; absent means the caller's own.</summary>
    [XmlElement("dependencia", Order = 3)]
    public string? Dependencia { get; init; }

    /// <summary>Progress.</summary>
    [XmlElement("avance", Order = 4)]
    public required Avance Avance { get; init; }

    public bool ShouldSerializeEjercicioClave() => EjercicioClave is not null;
}
