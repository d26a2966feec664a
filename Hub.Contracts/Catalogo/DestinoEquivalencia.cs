using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>One catalogue key.</summary>
[XmlType("DestinoEquivalencia", Namespace = Espacios.Catalogo)]
public sealed record DestinoEquivalencia
{
    /// <summary>2, 4 or 6 digits.</summary>
    [XmlElement("clave", Order = 0)]
    public required string Clave { get; init; }

    /// <summary>Its name.</summary>
    [XmlElement("nombre", Order = 1)]
    public string? Nombre { get; init; }
}
