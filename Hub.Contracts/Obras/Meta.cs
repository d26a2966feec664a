using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Goal of the work in a unit of measure.</summary>
[XmlType("Meta", Namespace = Espacios.Obras)]
public sealed record Meta
{
    /// <summary>What is counted.</summary>
    [XmlElement("descripcion", Order = 0)]
    public string? Descripcion { get; init; }

    /// <summary>Key of the list UNIDADES.</summary>
    [XmlElement("unidad", Order = 1)]
    public string? Unidad { get; init; }

    /// <summary>Amount planned.</summary>
    [XmlElement("programada", Order = 2)]
    public decimal? Programada { get; init; }

    /// <summary>Amount reached.</summary>
    [XmlElement("alcanzada", Order = 3)]
    public decimal? Alcanzada { get; init; }

    /// <summary>Goal as received, when it was free text.</summary>
    [XmlElement("textoOrigen", Order = 4)]
    public string? TextoOrigen { get; init; }

    public bool ShouldSerializeProgramada() => Programada is not null;
    public bool ShouldSerializeAlcanzada() => Alcanzada is not null;
}
