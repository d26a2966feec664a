using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A body: key and name as its own system knows it.</summary>
[XmlType("Organismo", Namespace = Espacios.Obras)]
public sealed record Organismo
{
    /// <summary>Key in the source system.</summary>
    [XmlElement("clave", Order = 0)]
    public string? Clave { get; init; }

    /// <summary>Name as received.</summary>
    [XmlElement("nombre", Order = 1)]
    public string? Nombre { get; init; }

    /// <summary>DEPENDENCIA, ENTIDAD_PARAESTATAL, DELEGACION_FEDERAL, MUNICIPIO or FEDERACION.</summary>
    [XmlElement("tipo", Order = 2)]
    public string? Tipo { get; init; }
}
