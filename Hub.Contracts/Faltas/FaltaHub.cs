using System.Xml.Serialization;

namespace Hub.Contracts.Faltas;

/// <summary>Detail of every SOAP fault. Takes the namespace of the service that answers.</summary>
[XmlType("DetalleFalta")]
[XmlRoot("FaltaHub")]
public sealed record FaltaHub
{
    /// <summary>Code of the catalogue in <see cref="Codigos"/>.</summary>
    [XmlElement("codigo", Order = 0)]
    public required string Codigo { get; init; }

    /// <summary>What is wrong, in Spanish; nothing internal, nobody's data.</summary>
    [XmlElement("mensaje", Order = 1)]
    public required string Mensaje { get; init; }

    /// <summary>How to mend it, in Spanish.</summary>
    [XmlElement("remedio", Order = 2)]
    public required string Remedio { get; init; }

    /// <summary>Path of the element at fault, when there is one.</summary>
    [XmlElement("campo", Order = 3)]
    public string? Campo { get; init; }

    /// <summary>Folio that opens in the log.</summary>
    [XmlElement("folio", Order = 4)]
    public required string Folio { get; init; }
}
