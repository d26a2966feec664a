using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Progress at a cut-off date, percent from 0 to 100.</summary>
[XmlType("Avance", Namespace = Espacios.Obras)]
public sealed record Avance
{
    /// <summary>Day the figures refer to.</summary>
    [XmlElement("fechaCorte", Order = 0, DataType = "date")]
    public DateTime? FechaCorte { get; init; }

    /// <summary>Physical progress.</summary>
    [XmlElement("fisico", Order = 1)]
    public decimal? Fisico { get; init; }

    /// <summary>Physical progress that the programme foresaw for that day.</summary>
    [XmlElement("fisicoProgramado", Order = 2)]
    public decimal? FisicoProgramado { get; init; }

    /// <summary>Financial progress: accrued over current contract amount.</summary>
    [XmlElement("financiero", Order = 3)]
    public decimal? Financiero { get; init; }

    /// <summary>Spent up to that day, pesos.</summary>
    [XmlElement("montoEjercido", Order = 4)]
    public decimal? MontoEjercido { get; init; }

    /// <summary>Remarks.</summary>
    [XmlElement("observaciones", Order = 5)]
    public string? Observaciones { get; init; }

    public bool ShouldSerializeFechaCorte() => FechaCorte is not null;
    public bool ShouldSerializeFisico() => Fisico is not null;
    public bool ShouldSerializeFisicoProgramado() => FisicoProgramado is not null;
    public bool ShouldSerializeFinanciero() => Financiero is not null;
    public bool ShouldSerializeMontoEjercido() => MontoEjercido is not null;
}
