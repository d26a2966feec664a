using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Who contracts the work. In a joint bid each member is one.</summary>
[XmlType("Contratista", Namespace = Espacios.Obras)]
public sealed record Contratista
{
    /// <summary>RFC, 12 or 13 characters; a consortium has none of its own.</summary>
    [XmlElement("rfc", Order = 0)]
    public string? Rfc { get; init; }

    /// <summary>Name or company name.</summary>
    [XmlElement("nombre", Order = 1)]
    public string? Nombre { get; init; }

    /// <summary>FISICA or MORAL.</summary>
    [XmlElement("tipoPersona", Order = 2)]
    public string? TipoPersona { get; init; }

    /// <summary>Share in a joint bid, percent.</summary>
    [XmlElement("participacion", Order = 3)]
    public decimal? Participacion { get; init; }

    public bool ShouldSerializeParticipacion() => Participacion is not null;
}
