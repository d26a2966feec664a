using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>Receipt of a lote, given only after commit. The seven counts reconcile: read equals the sum of the other six.</summary>
[XmlType("RegistroRespuesta", Namespace = Espacios.Obras)]
public sealed record RegistroRespuesta
{
    /// <summary>Folio of the run in the log; absent in a dry run.</summary>
    [XmlElement("folio", Order = 0)]
    public string? Folio { get; init; }

    /// <summary>Key of the lote.</summary>
    [XmlElement("claveLote", Order = 1)]
    public string? ClaveLote { get; init; }

    /// <summary>True when this lote had been received before: this is the first receipt.</summary>
    [XmlElement("repetido", Order = 2)]
    public bool Repetido { get; init; }

    /// <summary>Records read.</summary>
    [XmlElement("leidos", Order = 3)]
    public int Leidos { get; init; }

    /// <summary>Stored for the first time.</summary>
    [XmlElement("nuevos", Order = 4)]
    public int Nuevos { get; init; }

    /// <summary>Changed.</summary>
    [XmlElement("actualizados", Order = 5)]
    public int Actualizados { get; init; }

    /// <summary>Equal to what was stored.</summary>
    [XmlElement("sinCambio", Order = 6)]
    public int SinCambio { get; init; }

    /// <summary>Held for correction.</summary>
    [XmlElement("cuarentena", Order = 7)]
    public int Cuarentena { get; init; }

    /// <summary>Refused.</summary>
    [XmlElement("rechazados", Order = 8)]
    public int Rechazados { get; init; }

    /// <summary>Out of scope.</summary>
    [XmlElement("ignorados", Order = 9)]
    public int Ignorados { get; init; }

    /// <summary>One result a record, in order.</summary>
    [XmlArray("resultados", Order = 10)]
    [XmlArrayItem("resultado")]
    public ResultadoRegistro[]? Resultados { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 11)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
