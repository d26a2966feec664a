using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>One line of the financial structure: source, fund and year of the resource, with every budget moment in pesos.</summary>
[XmlType("Financiamiento", Namespace = Espacios.Obras)]
public sealed record Financiamiento
{
    /// <summary>CONAC funding source, two digits.</summary>
    [XmlElement("fuente", Order = 0)]
    public string? Fuente { get; init; }

    /// <summary>Federal ramo, two digits.</summary>
    [XmlElement("ramo", Order = 1)]
    public string? Ramo { get; init; }

    /// <summary>Fund or budget programme, such as I004.</summary>
    [XmlElement("fondo", Order = 2)]
    public string? Fondo { get; init; }

    /// <summary>FEDERAL, ESTATAL, MUNICIPAL, PROPIO, PRIVADO, FIDEICOMISO or OTRO.</summary>
    [XmlElement("aportante", Order = 3)]
    public string? Aportante { get; init; }

    /// <summary>Year of the resource.</summary>
    [XmlElement("ejercicioRecurso", Order = 4)]
    public int? EjercicioRecurso { get; init; }

    /// <summary>Year of the spending, when it differs.</summary>
    [XmlElement("ejercicioGasto", Order = 5)]
    public int? EjercicioGasto { get; init; }

    /// <summary>Coordination agreement, when the money comes by one.</summary>
    [XmlElement("convenio", Order = 6)]
    public string? Convenio { get; init; }

    /// <summary>Original budget, pesos with two decimals.</summary>
    [XmlElement("montoAprobado", Order = 7)]
    public decimal? MontoAprobado { get; init; }

    /// <summary>Current budget, pesos with two decimals.</summary>
    [XmlElement("montoModificado", Order = 8)]
    public decimal? MontoModificado { get; init; }

    /// <summary>Collected, pesos with two decimals.</summary>
    [XmlElement("montoRecaudado", Order = 9)]
    public decimal? MontoRecaudado { get; init; }

    /// <summary>Transferred to the executor, pesos with two decimals.</summary>
    [XmlElement("montoMinistrado", Order = 10)]
    public decimal? MontoMinistrado { get; init; }

    /// <summary>Tied by contract, pesos with two decimals.</summary>
    [XmlElement("montoComprometido", Order = 11)]
    public decimal? MontoComprometido { get; init; }

    /// <summary>Work received, debt recognised, pesos with two decimals.</summary>
    [XmlElement("montoDevengado", Order = 12)]
    public decimal? MontoDevengado { get; init; }

    /// <summary>Payment order issued, pesos with two decimals.</summary>
    [XmlElement("montoEjercido", Order = 13)]
    public decimal? MontoEjercido { get; init; }

    /// <summary>Left the account, pesos with two decimals.</summary>
    [XmlElement("montoPagado", Order = 14)]
    public decimal? MontoPagado { get; init; }

    /// <summary>Returned, pesos with two decimals.</summary>
    [XmlElement("montoReintegrado", Order = 15)]
    public decimal? MontoReintegrado { get; init; }

    public bool ShouldSerializeEjercicioRecurso() => EjercicioRecurso is not null;
    public bool ShouldSerializeEjercicioGasto() => EjercicioGasto is not null;
    public bool ShouldSerializeMontoAprobado() => MontoAprobado is not null;
    public bool ShouldSerializeMontoModificado() => MontoModificado is not null;
    public bool ShouldSerializeMontoRecaudado() => MontoRecaudado is not null;
    public bool ShouldSerializeMontoMinistrado() => MontoMinistrado is not null;
    public bool ShouldSerializeMontoComprometido() => MontoComprometido is not null;
    public bool ShouldSerializeMontoDevengado() => MontoDevengado is not null;
    public bool ShouldSerializeMontoEjercido() => MontoEjercido is not null;
    public bool ShouldSerializeMontoPagado() => MontoPagado is not null;
    public bool ShouldSerializeMontoReintegrado() => MontoReintegrado is not null;
}
