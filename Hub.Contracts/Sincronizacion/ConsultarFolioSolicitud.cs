using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Asks what a folio is about.</summary>
[XmlType("ConsultarFolioSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record ConsultarFolioSolicitud
{
    /// <summary>Folio of a run, a quarantined record, a fault or a proposal.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }
}
