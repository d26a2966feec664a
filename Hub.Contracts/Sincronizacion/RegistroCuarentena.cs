using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>A record held for correction, with its original bytes and every finding.</summary>
[XmlType("RegistroCuarentena", Namespace = Espacios.Sincronizacion)]
public sealed record RegistroCuarentena
{
    /// <summary>Folio.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>Run that held it.</summary>
    [XmlElement("folioCorrida", Order = 1)]
    public required string FolioCorrida { get; init; }

    /// <summary>Agency.</summary>
    [XmlElement("dependencia", Order = 2)]
    public required string Dependencia { get; init; }

    /// <summary>Adapter.</summary>
    [XmlElement("adaptador", Order = 3)]
    public string? Adaptador { get; init; }

    /// <summary>Row or position, from 1.</summary>
    [XmlElement("renglon", Order = 4)]
    public int Renglon { get; init; }

    /// <summary>Key, when it could be read.</summary>
    [XmlElement("clave", Order = 5)]
    public string? Clave { get; init; }

    /// <summary>EN_ESPERA, LIBERADA, REEMPLAZADA or DESCARTADA.</summary>
    [XmlElement("estado", Order = 6)]
    public required string Estado { get; init; }

    /// <summary>First held.</summary>
    [XmlElement("recibido", Order = 7)]
    public DateTimeOffset Recibido { get; init; }

    /// <summary>Replays tried.</summary>
    [XmlElement("intentos", Order = 8)]
    public int Intentos { get; init; }

    /// <summary>Format of the original: obra+xml, avance+xml or csv.</summary>
    [XmlElement("formato", Order = 9)]
    public required string Formato { get; init; }

    /// <summary>Encoding of the original.</summary>
    [XmlElement("codificacion", Order = 10)]
    public string? Codificacion { get; init; }

    /// <summary>Original bytes.</summary>
    [XmlElement("original", Order = 11, DataType = "base64Binary")]
    public byte[]? Original { get; init; }

    /// <summary>Every finding.</summary>
    [XmlArray("hallazgos", Order = 12)]
    [XmlArrayItem("hallazgo")]
    public Hallazgo[]? Hallazgos { get; init; }
}
