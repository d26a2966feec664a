using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>What may be called and on what.</summary>
[XmlType("Permiso", Namespace = Espacios.Sincronizacion)]
public sealed record Permiso
{
    /// <summary>Service.</summary>
    [XmlElement("servicio", Order = 0)]
    public required string Servicio { get; init; }

    /// <summary>Operation.</summary>
    [XmlElement("operacion", Order = 1)]
    public required string Operacion { get; init; }

    /// <summary>PROPIO or TODO.</summary>
    [XmlElement("alcance", Order = 2)]
    public required string Alcance { get; init; }
}
