using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>What the work is: a leaf of the common catalogue, or the local code that the crosswalk translates.</summary>
[XmlType("Clasificacion", Namespace = Espacios.Obras)]
public sealed record Clasificacion
{
    /// <summary>Leaf of the common catalogue, six digits; when present it wins over the local code.</summary>
    [XmlElement("apertura", Order = 0)]
    public string? Apertura { get; init; }

    /// <summary>System of the local code, such as FISM-R33.</summary>
    [XmlElement("sistemaOrigen", Order = 1)]
    public string? SistemaOrigen { get; init; }

    /// <summary>Local code as the agency writes it.</summary>
    [XmlElement("claveOrigen", Order = 2)]
    public string? ClaveOrigen { get; init; }

    /// <summary>Name of the local code as the agency writes it.</summary>
    [XmlElement("nombreOrigen", Order = 3)]
    public string? NombreOrigen { get; init; }

    /// <summary>CONAC functional classification, three digits.</summary>
    [XmlElement("subfuncion", Order = 4)]
    public string? Subfuncion { get; init; }

    /// <summary>CONAC programmatic key: letter and three digits.</summary>
    [XmlElement("programa", Order = 5)]
    public string? Programa { get; init; }

    /// <summary>CONAC object of expenditure, three to five digits.</summary>
    [XmlElement("partida", Order = 6)]
    public string? Partida { get; init; }
}
