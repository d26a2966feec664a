using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>What happened to one record of a lote.</summary>
[XmlType("ResultadoRegistro", Namespace = Espacios.Obras)]
public sealed record ResultadoRegistro
{
    /// <summary>Position in the lote, from 1.</summary>
    [XmlElement("indice", Order = 0)]
    public int Indice { get; init; }

    /// <summary>Key as sent.</summary>
    [XmlElement("clave", Order = 1)]
    public string? Clave { get; init; }

    /// <summary>State folio of the work, when stored.</summary>
    [XmlElement("folioObra", Order = 2)]
    public string? FolioObra { get; init; }

    /// <summary>NUEVO, ACTUALIZADO, SIN_CAMBIO, CUARENTENA, RECHAZADO or IGNORADO.</summary>
    [XmlElement("resultado", Order = 3)]
    public required string Resultado { get; init; }

    /// <summary>Folio of the record held in quarantine.</summary>
    [XmlElement("folioCuarentena", Order = 4)]
    public string? FolioCuarentena { get; init; }

    /// <summary>Every finding of the record.</summary>
    [XmlArray("hallazgos", Order = 5)]
    [XmlArrayItem("hallazgo")]
    public Hallazgo[]? Hallazgos { get; init; }
}
