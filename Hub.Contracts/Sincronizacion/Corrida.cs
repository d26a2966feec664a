using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>A run: a lote received, a file read by an adapter, or a replay.</summary>
[XmlType("Corrida", Namespace = Espacios.Sincronizacion)]
public sealed record Corrida
{
    /// <summary>Folio.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>LOTE, ADAPTADOR or REPROCESO.</summary>
    [XmlElement("tipo", Order = 1)]
    public required string Tipo { get; init; }

    /// <summary>Agency.</summary>
    [XmlElement("dependencia", Order = 2)]
    public required string Dependencia { get; init; }

    /// <summary>Operation of the contract.</summary>
    [XmlElement("operacion", Order = 3)]
    public string? Operacion { get; init; }

    /// <summary>Adapter.</summary>
    [XmlElement("adaptador", Order = 4)]
    public string? Adaptador { get; init; }

    /// <summary>File or key of the lote.</summary>
    [XmlElement("origen", Order = 5)]
    public string? Origen { get; init; }

    /// <summary>SHA-256 of the input, hexadecimal.</summary>
    [XmlElement("huellaOrigen", Order = 6)]
    public string? HuellaOrigen { get; init; }

    /// <summary>EN_CURSO, TERMINADA, TERMINADA_CON_CUARENTENA, FALLIDA or INTERRUMPIDA.</summary>
    [XmlElement("estado", Order = 7)]
    public required string Estado { get; init; }

    /// <summary>Start.</summary>
    [XmlElement("inicio", Order = 8)]
    public DateTimeOffset Inicio { get; init; }

    /// <summary>End.</summary>
    [XmlElement("fin", Order = 9)]
    public DateTimeOffset? Fin { get; init; }

    /// <summary>Records read.</summary>
    [XmlElement("leidos", Order = 10)]
    public int Leidos { get; init; }

    /// <summary>Stored for the first time.</summary>
    [XmlElement("nuevos", Order = 11)]
    public int Nuevos { get; init; }

    /// <summary>Changed.</summary>
    [XmlElement("actualizados", Order = 12)]
    public int Actualizados { get; init; }

    /// <summary>Equal to what was stored.</summary>
    [XmlElement("sinCambio", Order = 13)]
    public int SinCambio { get; init; }

    /// <summary>Held for correction.</summary>
    [XmlElement("cuarentena", Order = 14)]
    public int Cuarentena { get; init; }

    /// <summary>Refused.</summary>
    [XmlElement("rechazados", Order = 15)]
    public int Rechazados { get; init; }

    /// <summary>Out of scope.</summary>
    [XmlElement("ignorados", Order = 16)]
    public int Ignorados { get; init; }

    /// <summary>Warnings given.</summary>
    [XmlElement("advertencias", Order = 17)]
    public int Advertencias { get; init; }

    /// <summary>Code and text of what stopped it.</summary>
    [XmlElement("error", Order = 18)]
    public string? Error { get; init; }

    public bool ShouldSerializeFin() => Fin is not null;
}
