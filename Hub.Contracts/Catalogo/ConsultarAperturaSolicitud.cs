using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Whole catalogue or a branch.</summary>
[XmlType("ConsultarAperturaSolicitud", Namespace = Espacios.Catalogo)]
public sealed record ConsultarAperturaSolicitud
{
    /// <summary>Key of the branch; absent means all.</summary>
    [XmlElement("rama", Order = 0)]
    public string? Rama { get; init; }

    /// <summary>Version; absent means the current one.</summary>
    [XmlElement("version", Order = 1)]
    public string? Version { get; init; }

    /// <summary>Only nodes in force on this day.</summary>
    [XmlElement("fecha", Order = 2, DataType = "date")]
    public DateTime? Fecha { get; init; }

    public bool ShouldSerializeFecha() => Fecha is not null;
}
