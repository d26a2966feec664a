using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Where the values of a work come from: run, row and original.</summary>
[XmlType("Procedencia", Namespace = Espacios.Obras)]
public sealed record Procedencia
{
    /// <summary>Agency that said it.</summary>
    [XmlElement("dependencia", Order = 0)]
    public required string Dependencia { get; init; }

    /// <summary>Key in that agency.</summary>
    [XmlElement("clave", Order = 1)]
    public required string Clave { get; init; }

    /// <summary>Run that stored it.</summary>
    [XmlElement("folioCorrida", Order = 2)]
    public required string FolioCorrida { get; init; }

    /// <summary>File or message.</summary>
    [XmlElement("origen", Order = 3)]
    public string? Origen { get; init; }

    /// <summary>Row or position, from 1.</summary>
    [XmlElement("renglon", Order = 4)]
    public int Renglon { get; init; }

    /// <summary>Cut the record refers to.</summary>
    [XmlElement("fechaCorte", Order = 5, DataType = "date")]
    public DateTime? FechaCorte { get; init; }

    /// <summary>Instant of storage.</summary>
    [XmlElement("recibido", Order = 6)]
    public DateTimeOffset Recibido { get; init; }

    /// <summary>SHA-256 of the record as understood, hexadecimal.</summary>
    [XmlElement("huella", Order = 7)]
    public required string Huella { get; init; }

    /// <summary>Version of the rules it was checked with.</summary>
    [XmlElement("versionReglas", Order = 8)]
    public required string VersionReglas { get; init; }

    /// <summary>Mapping profile and version, when an adapter read it.</summary>
    [XmlElement("perfil", Order = 9)]
    public string? Perfil { get; init; }

    /// <summary>True when the work shows this version.</summary>
    [XmlElement("vigente", Order = 10)]
    public bool Vigente { get; init; }

    /// <summary>Format of the original.</summary>
    [XmlElement("formato", Order = 11)]
    public string? Formato { get; init; }

    /// <summary>Original bytes of the record.</summary>
    [XmlElement("original", Order = 12, DataType = "base64Binary")]
    public byte[]? Original { get; init; }

    public bool ShouldSerializeFechaCorte() => FechaCorte is not null;
}
