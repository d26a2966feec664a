using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Totals of the whole work over its life, in pesos.</summary>
[XmlType("CostosObra", Namespace = Espacios.Obras)]
public sealed record CostosObra
{
    /// <summary>Cost estimated when planned.</summary>
    [XmlElement("costoEstimado", Order = 0)]
    public decimal? CostoEstimado { get; init; }

    /// <summary>Total investment.</summary>
    [XmlElement("inversionTotal", Order = 1)]
    public decimal? InversionTotal { get; init; }

    /// <summary>Operation and maintenance over the horizon.</summary>
    [XmlElement("operacionMantenimiento", Order = 2)]
    public decimal? OperacionMantenimiento { get; init; }

    /// <summary>Other costs.</summary>
    [XmlElement("otrosCostos", Order = 3)]
    public decimal? OtrosCostos { get; init; }

    /// <summary>Sum of the former as the agency states it.</summary>
    [XmlElement("costoTotal", Order = 4)]
    public decimal? CostoTotal { get; init; }

    /// <summary>Final cost at settlement.</summary>
    [XmlElement("costoFinal", Order = 5)]
    public decimal? CostoFinal { get; init; }

    public bool ShouldSerializeCostoEstimado() => CostoEstimado is not null;
    public bool ShouldSerializeInversionTotal() => InversionTotal is not null;
    public bool ShouldSerializeOperacionMantenimiento() => OperacionMantenimiento is not null;
    public bool ShouldSerializeOtrosCostos() => OtrosCostos is not null;
    public bool ShouldSerializeCostoTotal() => CostoTotal is not null;
    public bool ShouldSerializeCostoFinal() => CostoFinal is not null;
}
