using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>How a local code translates.</summary>
[XmlType("Equivalencia", Namespace = Espacios.Catalogo)]
public sealed record Equivalencia
{
    /// <summary>Folio of the entry.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>System of the local code.</summary>
    [XmlElement("sistemaOrigen", Order = 1)]
    public required string SistemaOrigen { get; init; }

    /// <summary>Local code.</summary>
    [XmlElement("claveOrigen", Order = 2)]
    public required string ClaveOrigen { get; init; }

    /// <summary>Its name.</summary>
    [XmlElement("nombreOrigen", Order = 3)]
    public string? NombreOrigen { get; init; }

    /// <summary>exacta, aproximada, programa, ambigua, no_determina_tipo or excluir_no_es_obra.</summary>
    [XmlElement("calidad", Order = 4)]
    public required string Calidad { get; init; }

    /// <summary>Catalogue keys: one, several when ambiguous, none when not a work.</summary>
    [XmlArray("destinos", Order = 5)]
    [XmlArrayItem("destino")]
    public DestinoEquivalencia[]? Destinos { get; init; }

    /// <summary>Modality that the code implies.</summary>
    [XmlElement("modalidad", Order = 6)]
    public string? Modalidad { get; init; }

    /// <summary>VIGENTE, PROPUESTA, RECHAZADA or SUSTITUIDA.</summary>
    [XmlElement("estado", Order = 7)]
    public required string Estado { get; init; }

    /// <summary>First day in force.</summary>
    [XmlElement("vigenteDesde", Order = 8, DataType = "date")]
    public DateTime VigenteDesde { get; init; }

    /// <summary>Last day in force.</summary>
    [XmlElement("vigenteHasta", Order = 9, DataType = "date")]
    public DateTime? VigenteHasta { get; init; }

    /// <summary>Where the entry comes from.</summary>
    [XmlElement("origen", Order = 10)]
    public string? Origen { get; init; }

    public bool ShouldSerializeVigenteHasta() => VigenteHasta is not null;
}
