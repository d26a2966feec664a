using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Asks what the caller may do.</summary>
[XmlType("MisPermisosSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record MisPermisosSolicitud
{
    /// <summary>Only this service.</summary>
    [XmlElement("servicio", Order = 0)]
    public string? Servicio { get; init; }
}
