using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Asks for the versions in force.</summary>
[XmlType("ConsultarVersionSolicitud", Namespace = Espacios.Catalogo)]
public sealed record ConsultarVersionSolicitud
{
    /// <summary>Only this list.</summary>
    [XmlElement("lista", Order = 0)]
    public string? Lista { get; init; }
}
