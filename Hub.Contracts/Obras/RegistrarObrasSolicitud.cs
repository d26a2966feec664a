using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A lote of 1 to 1000 works.</summary>
[XmlType("RegistrarObrasSolicitud", Namespace = Espacios.Obras)]
public sealed record RegistrarObrasSolicitud
{
    /// <summary>Idempotency key chosen by the caller, unique in its agency, up to 100 characters.</summary>
    [XmlElement("claveLote", Order = 0)]
    public required string ClaveLote { get; init; }

    /// <summary>True: any error rejects the whole lote. Default false.</summary>
    [XmlElement("todoONada", Order = 1)]
    public bool? TodoONada { get; init; }

    /// <summary>The works.</summary>
    [XmlArray("obras", Order = 2)]
    [XmlArrayItem("obra")]
    public Obra[]? Obras { get; init; }

    public bool ShouldSerializeTodoONada() => TodoONada is not null;
}
