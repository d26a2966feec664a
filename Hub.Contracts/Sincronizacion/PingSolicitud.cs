using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>A text to be echoed.</summary>
[XmlType("PingSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record PingSolicitud
{
    /// <summary>Text of up to 1000 characters.</summary>
    [XmlElement("mensaje", Order = 0)]
    public string? Mensaje { get; init; }
}
