using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Version of one list.</summary>
[XmlType("VersionLista", Namespace = Espacios.Catalogo)]
public sealed record VersionLista
{
    /// <summary>Name of the list; APERTURA and EQUIVALENCIAS are lists too.</summary>
    [XmlElement("lista", Order = 0)]
    public required string Lista { get; init; }

    /// <summary>Version.</summary>
    [XmlElement("version", Order = 1)]
    public required string Version { get; init; }

    /// <summary>Rows.</summary>
    [XmlElement("registros", Order = 2)]
    public int Registros { get; init; }

    /// <summary>SHA-256 of the seed file, hexadecimal.</summary>
    [XmlElement("huella", Order = 3)]
    public required string Huella { get; init; }

    /// <summary>Where it comes from.</summary>
    [XmlElement("origen", Order = 4)]
    public string? Origen { get; init; }

    /// <summary>Instant it was loaded.</summary>
    [XmlElement("cargada", Order = 5)]
    public DateTimeOffset Cargada { get; init; }
}
