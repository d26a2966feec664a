using System.Xml.Serialization;

namespace Hub.Contracts.Comun;

/// <summary>What is wrong or doubtful with one record: code, path of the field, row and remedy. Takes the namespace of the service that carries it.</summary>
[XmlType("Hallazgo")]
public sealed record Hallazgo
{
    /// <summary>Code of the catalogue in Codigos; texts in docs/contrato/codigos.md.</summary>
    [XmlElement("codigo", Order = 0)]
    public required string Codigo { get; init; }

    /// <summary>ERROR keeps the record out of the universe; ADVERTENCIA lets it in and is shown.</summary>
    [XmlElement("severidad", Order = 1)]
    public required string Severidad { get; init; }

    /// <summary>Path of the field, such as contratos/contrato[2]/fechaFirma; absent when the whole record is meant.</summary>
    [XmlElement("campo", Order = 2)]
    public string? Campo { get; init; }

    /// <summary>Row in the file, or position in the lote, from 1.</summary>
    [XmlElement("renglon", Order = 3)]
    public int? Renglon { get; init; }

    /// <summary>What is wrong, in Spanish, without the value itself.</summary>
    [XmlElement("mensaje", Order = 4)]
    public required string Mensaje { get; init; }

    /// <summary>How to mend it, in Spanish.</summary>
    [XmlElement("remedio", Order = 5)]
    public required string Remedio { get; init; }

    public bool ShouldSerializeRenglon() => Renglon is not null;
}
