using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Another identifier of the work: scheme and value, always text.</summary>
[XmlType("Identificador", Namespace = Espacios.Obras)]
public sealed record Identificador
{
    /// <summary>NUMERO_OBRA, CARTERA_SHCP, MIDS, SRFT, CLAVE_PRESUPUESTARIA, PROCEDIMIENTO or one of the agency.</summary>
    [XmlElement("esquema", Order = 0)]
    public required string Esquema { get; init; }

    /// <summary>Value as text; leading zeros count.</summary>
    [XmlElement("valor", Order = 1)]
    public required string Valor { get; init; }
}
