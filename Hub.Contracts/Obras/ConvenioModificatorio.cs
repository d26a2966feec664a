using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Agreement that changes a contract.</summary>
[XmlType("ConvenioModificatorio", Namespace = Espacios.Obras)]
public sealed record ConvenioModificatorio
{
    /// <summary>Number as issued.</summary>
    [XmlElement("numero", Order = 0)]
    public string? Numero { get; init; }

    /// <summary>MONTO, PLAZO, ALCANCE or SIN_CAMBIO.</summary>
    [XmlElement("tipo", Order = 1)]
    public string? Tipo { get; init; }

    /// <summary>Day it was determined.</summary>
    [XmlElement("fechaDeterminacion", Order = 2, DataType = "date")]
    public DateTime? FechaDeterminacion { get; init; }

    /// <summary>Day of signature.</summary>
    [XmlElement("fechaFirma", Order = 3, DataType = "date")]
    public DateTime? FechaFirma { get; init; }

    /// <summary>Contract amount before, with VAT.</summary>
    [XmlElement("montoAnterior", Order = 4)]
    public decimal? MontoAnterior { get; init; }

    /// <summary>Contract amount after, with VAT.</summary>
    [XmlElement("montoNuevo", Order = 5)]
    public decimal? MontoNuevo { get; init; }

    /// <summary>End of term before.</summary>
    [XmlElement("terminoAnterior", Order = 6, DataType = "date")]
    public DateTime? TerminoAnterior { get; init; }

    /// <summary>End of term after.</summary>
    [XmlElement("terminoNuevo", Order = 7, DataType = "date")]
    public DateTime? TerminoNuevo { get; init; }

    /// <summary>Reasons.</summary>
    [XmlElement("motivo", Order = 8)]
    public string? Motivo { get; init; }

    /// <summary>Legal basis.</summary>
    [XmlElement("fundamento", Order = 9)]
    public string? Fundamento { get; init; }

    public bool ShouldSerializeFechaDeterminacion() => FechaDeterminacion is not null;
    public bool ShouldSerializeFechaFirma() => FechaFirma is not null;
    public bool ShouldSerializeMontoAnterior() => MontoAnterior is not null;
    public bool ShouldSerializeMontoNuevo() => MontoNuevo is not null;
    public bool ShouldSerializeTerminoAnterior() => TerminoAnterior is not null;
    public bool ShouldSerializeTerminoNuevo() => TerminoNuevo is not null;
}
