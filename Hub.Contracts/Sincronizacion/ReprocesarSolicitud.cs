using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Which records to try again: by folio, or all that wait and match.</summary>
[XmlType("ReprocesarSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record ReprocesarSolicitud
{
    /// <summary>Folios of quarantined records.</summary>
    [XmlArray("folios", Order = 0)]
    [XmlArrayItem("folio")]
    public string[]? Folios { get; init; }

    /// <summary>All of a run.</summary>
    [XmlElement("folioCorrida", Order = 1)]
    public string? FolioCorrida { get; init; }

    /// <summary>All with this code.</summary>
    [XmlElement("codigo", Order = 2)]
    public string? Codigo { get; init; }

    /// <summary>All of this adapter.</summary>
    [XmlElement("adaptador", Order = 3)]
    public string? Adaptador { get; init; }
}
