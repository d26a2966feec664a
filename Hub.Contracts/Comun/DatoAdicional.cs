using System.Xml.Serialization;

namespace Hub.Contracts.Comun;

/// <summary>One name and value that has no element of its own. No namespace of its own: it takes that of the service that carries it.</summary>
[XmlType("DatoAdicional")]
public sealed record DatoAdicional
{
    /// <summary>Name, up to 60 characters.</summary>
    [XmlElement("nombre", Order = 0)]
    public required string Nombre { get; init; }

    /// <summary>Value as text, up to 4000 characters.</summary>
    [XmlElement("valor", Order = 1)]
    public string? Valor { get; init; }
}
