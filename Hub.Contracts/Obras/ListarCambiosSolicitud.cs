using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Change feed for systems downstream.</summary>
[XmlType("ListarCambiosSolicitud", Namespace = Espacios.Obras)]
public sealed record ListarCambiosSolicitud
{
    /// <summary>Cursor of the former page; absent starts at the beginning.</summary>
    [XmlElement("cursor", Order = 0)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 1)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeMaximo() => Maximo is not null;
}
