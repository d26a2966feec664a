using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A lote of 1 to 1000 reports of progress.</summary>
[XmlType("RegistrarAvancesSolicitud", Namespace = Espacios.Obras)]
public sealed record RegistrarAvancesSolicitud
{
    /// <summary>Idempotency key chosen by the caller, unique in its agency, up to 100 characters.</summary>
    [XmlElement("claveLote", Order = 0)]
    public required string ClaveLote { get; init; }

    /// <summary>True: any error rejects the whole lote. Default false.</summary>
    [XmlElement("todoONada", Order = 1)]
    public bool? TodoONada { get; init; }

    /// <summary>The reports.</summary>
    [XmlArray("avances", Order = 2)]
    [XmlArrayItem("avanceObra")]
    public AvanceObra[]? Avances { get; init; }

    public bool ShouldSerializeTodoONada() => TodoONada is not null;
}
