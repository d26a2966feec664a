using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Proposes how a local code translates; another person approves it.</summary>
[XmlType("ProponerEquivalenciaSolicitud", Namespace = Espacios.Catalogo)]
public sealed record ProponerEquivalenciaSolicitud
{
    /// <summary>System of the local code.</summary>
    [XmlElement("sistemaOrigen", Order = 0)]
    public required string SistemaOrigen { get; init; }

    /// <summary>Local code.</summary>
    [XmlElement("claveOrigen", Order = 1)]
    public required string ClaveOrigen { get; init; }

    /// <summary>Its name.</summary>
    [XmlElement("nombreOrigen", Order = 2)]
    public string? NombreOrigen { get; init; }

    /// <summary>Quality of the translation.</summary>
    [XmlElement("calidad", Order = 3)]
    public required string Calidad { get; init; }

    /// <summary>Catalogue keys.</summary>
    [XmlArray("destinos", Order = 4)]
    [XmlArrayItem("destino")]
    public DestinoEquivalencia[]? Destinos { get; init; }

    /// <summary>Modality that the code implies.</summary>
    [XmlElement("modalidad", Order = 5)]
    public string? Modalidad { get; init; }

    /// <summary>Why.</summary>
    [XmlElement("motivo", Order = 6)]
    public string? Motivo { get; init; }
}
