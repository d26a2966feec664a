using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A work as the hub holds it.</summary>
[XmlType("ObraRegistrada", Namespace = Espacios.Obras)]
public sealed record ObraRegistrada
{
    /// <summary>State folio ZAC-AAAA-MMMMM-NNNNNN-D.</summary>
    [XmlElement("folioObra", Order = 0)]
    public required string FolioObra { get; init; }

    /// <summary>Agency that reports it.</summary>
    [XmlElement("dependencia", Order = 1)]
    public required string Dependencia { get; init; }

    /// <summary>Version, from 1.</summary>
    [XmlElement("version", Order = 2)]
    public int Version { get; init; }

    /// <summary>Position in the change feed.</summary>
    [XmlElement("secuencia", Order = 3)]
    public long Secuencia { get; init; }

    /// <summary>CLASIFICADA or PENDIENTE.</summary>
    [XmlElement("clasificacion", Order = 4)]
    public required string Clasificacion { get; init; }

    /// <summary>Version of the catalogue it was classified with.</summary>
    [XmlElement("versionApertura", Order = 5)]
    public string? VersionApertura { get; init; }

    /// <summary>First stored.</summary>
    [XmlElement("registrada", Order = 6)]
    public DateTimeOffset Registrada { get; init; }

    /// <summary>Last change.</summary>
    [XmlElement("actualizada", Order = 7)]
    public DateTimeOffset Actualizada { get; init; }

    /// <summary>The work.</summary>
    [XmlElement("obra", Order = 8)]
    public required Obra Obra { get; init; }
}
