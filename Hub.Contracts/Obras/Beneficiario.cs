using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Count of beneficiaries of one kind; never names.</summary>
[XmlType("Beneficiario", Namespace = Espacios.Obras)]
public sealed record Beneficiario
{
    /// <summary>Key of the list BENEFICIARIOS.</summary>
    [XmlElement("tipo", Order = 0)]
    public string? Tipo { get; init; }

    /// <summary>How many.</summary>
    [XmlElement("cantidad", Order = 1)]
    public int? Cantidad { get; init; }

    /// <summary>Description as received.</summary>
    [XmlElement("descripcion", Order = 2)]
    public string? Descripcion { get; init; }

    public bool ShouldSerializeCantidad() => Cantidad is not null;
}
