using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Works to check without storing anything.</summary>
[XmlType("ValidarObrasSolicitud", Namespace = Espacios.Obras)]
public sealed record ValidarObrasSolicitud
{
    /// <summary>1 to 1000 works.</summary>
    [XmlArray("obras", Order = 0)]
    [XmlArrayItem("obra")]
    public Obra[]? Obras { get; init; }
}
