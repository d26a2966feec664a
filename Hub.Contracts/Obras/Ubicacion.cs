using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>One place of the work. A work may have several, or none that its agency knows.</summary>
[XmlType("Ubicacion", Namespace = Espacios.Obras)]
public sealed record Ubicacion
{
    /// <summary>INEGI state key, two digits; 32 is Zacatecas.</summary>
    [XmlElement("entidad", Order = 0)]
    public string? Entidad { get; init; }

    /// <summary>INEGI municipality, five digits: 32001 to 32058.</summary>
    [XmlElement("municipio", Order = 1)]
    public string? Municipio { get; init; }

    /// <summary>INEGI locality, nine digits.</summary>
    [XmlElement("localidad", Order = 2)]
    public string? Localidad { get; init; }

    /// <summary>Locality or place as received.</summary>
    [XmlElement("nombreLocalidad", Order = 3)]
    public string? NombreLocalidad { get; init; }

    /// <summary>Decimal degrees north, WGS84.</summary>
    [XmlElement("latitud", Order = 4)]
    public decimal? Latitud { get; init; }

    /// <summary>Decimal degrees east, WGS84; negative in Mexico.</summary>
    [XmlElement("longitud", Order = 5)]
    public decimal? Longitud { get; init; }

    /// <summary>Address as received.</summary>
    [XmlElement("domicilio", Order = 6)]
    public string? Domicilio { get; init; }

    /// <summary>ZAP key.</summary>
    [XmlElement("zonaAtencionPrioritaria", Order = 7)]
    public string? ZonaAtencionPrioritaria { get; init; }

    public bool ShouldSerializeLatitud() => Latitud is not null;
    public bool ShouldSerializeLongitud() => Longitud is not null;
}
