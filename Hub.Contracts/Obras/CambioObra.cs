using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>One change of one work.</summary>
[XmlType("CambioObra", Namespace = Espacios.Obras)]
public sealed record CambioObra
{
    /// <summary>Position in the feed; grows, never repeats.</summary>
    [XmlElement("secuencia", Order = 0)]
    public long Secuencia { get; init; }

    /// <summary>Instant of the change.</summary>
    [XmlElement("fecha", Order = 1)]
    public DateTimeOffset Fecha { get; init; }

    /// <summary>ALTA or CAMBIO.</summary>
    [XmlElement("tipo", Order = 2)]
    public required string Tipo { get; init; }

    /// <summary>The work after the change.</summary>
    [XmlElement("obra", Order = 3)]
    public required ObraRegistrada Obra { get; init; }
}
