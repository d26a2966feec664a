using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Filters joined by and.</summary>
[XmlType("ListarEquivalenciasSolicitud", Namespace = Espacios.Catalogo)]
public sealed record ListarEquivalenciasSolicitud
{
    /// <summary>System.</summary>
    [XmlElement("sistemaOrigen", Order = 0)]
    public string? SistemaOrigen { get; init; }

    /// <summary>Local code.</summary>
    [XmlElement("claveOrigen", Order = 1)]
    public string? ClaveOrigen { get; init; }

    /// <summary>State.</summary>
    [XmlElement("estado", Order = 2)]
    public string? Estado { get; init; }

    /// <summary>Cursor of the former page.</summary>
    [XmlElement("cursor", Order = 3)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 4)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeMaximo() => Maximo is not null;
}
