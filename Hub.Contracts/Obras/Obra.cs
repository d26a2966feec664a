using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>A public work as its agency tells it: the very same record for a SOAP call and for an adapter. Only clave is compulsory.</summary>
[XmlType("Obra", Namespace = Espacios.Obras)]
public sealed record Obra
{
    /// <summary>Key of the work in the agency that reports it, up to 60 characters.</summary>
    [XmlElement("clave", Order = 0)]
    public required string Clave { get; init; }

    /// <summary>Year the key belongs to, when the agency restarts its numbering each year; it is then part of the identity.</summary>
    [XmlElement("ejercicioClave", Order = 1)]
    public int? EjercicioClave { get; init; }

    /// <summary>Agency that reports; absent means the caller's own.</summary>
    [XmlElement("dependencia", Order = 2)]
    public string? Dependencia { get; init; }

    /// <summary>Day the whole record refers to; an older cut never overwrites a newer one.</summary>
    [XmlElement("fechaCorte", Order = 3, DataType = "date")]
    public DateTime? FechaCorte { get; init; }

    /// <summary>Name of the work.</summary>
    [XmlElement("nombre", Order = 4)]
    public string? Nombre { get; init; }

    /// <summary>Description.</summary>
    [XmlElement("descripcion", Order = 5)]
    public string? Descripcion { get; init; }

    /// <summary>Other identifiers of the work.</summary>
    [XmlArray("identificadores", Order = 6)]
    [XmlArrayItem("identificador")]
    public Identificador[]? Identificadores { get; init; }

    /// <summary>Who carries it out.</summary>
    [XmlElement("ejecutora", Order = 7)]
    public Organismo? Ejecutora { get; init; }

    /// <summary>Who validates it technically.</summary>
    [XmlElement("normativa", Order = 8)]
    public Organismo? Normativa { get; init; }

    /// <summary>Budget holder.</summary>
    [XmlElement("unidadResponsable", Order = 9)]
    public Organismo? UnidadResponsable { get; init; }

    /// <summary>Budget year.</summary>
    [XmlElement("ejercicioFiscal", Order = 10)]
    public int? EjercicioFiscal { get; init; }

    /// <summary>What the work is.</summary>
    [XmlElement("clasificacion", Order = 11)]
    public Clasificacion? Clasificacion { get; init; }

    /// <summary>What is done: key of the list MODALIDADES.</summary>
    [XmlElement("modalidadObra", Order = 12)]
    public string? ModalidadObra { get; init; }

    /// <summary>CONTRATO or ADMINISTRACION.</summary>
    [XmlElement("modalidadEjecucion", Order = 13)]
    public string? ModalidadEjecucion { get; init; }

    /// <summary>LOPSRM or LEY_ESTATAL.</summary>
    [XmlElement("regimenLegal", Order = 14)]
    public string? RegimenLegal { get; init; }

    /// <summary>PLA, PRE, LIC, CON, EJE, ENT or OPE.</summary>
    [XmlElement("etapa", Order = 15)]
    public string? Etapa { get; init; }

    /// <summary>NORMAL, SUSPENDIDA, RESCINDIDA, TERMINADA_ANTICIPADAMENTE or CANCELADA.</summary>
    [XmlElement("situacion", Order = 16)]
    public string? Situacion { get; init; }

    /// <summary>Planned and real dates.</summary>
    [XmlElement("fechas", Order = 17)]
    public FechasObra? Fechas { get; init; }

    /// <summary>Places.</summary>
    [XmlArray("ubicaciones", Order = 18)]
    [XmlArrayItem("ubicacion")]
    public Ubicacion[]? Ubicaciones { get; init; }

    /// <summary>Totals of the whole work.</summary>
    [XmlElement("costos", Order = 19)]
    public CostosObra? Costos { get; init; }

    /// <summary>Financial structure.</summary>
    [XmlArray("financiamientos", Order = 20)]
    [XmlArrayItem("financiamiento")]
    public Financiamiento[]? Financiamientos { get; init; }

    /// <summary>Contracts.</summary>
    [XmlArray("contratos", Order = 21)]
    [XmlArrayItem("contrato")]
    public Contrato[]? Contratos { get; init; }

    /// <summary>Goals.</summary>
    [XmlArray("metas", Order = 22)]
    [XmlArrayItem("meta")]
    public Meta[]? Metas { get; init; }

    /// <summary>Beneficiaries.</summary>
    [XmlArray("beneficiarios", Order = 23)]
    [XmlArrayItem("beneficiario")]
    public Beneficiario[]? Beneficiarios { get; init; }

    /// <summary>Latest progress.</summary>
    [XmlElement("avance", Order = 24)]
    public Avance? Avance { get; init; }

    /// <summary>What the agency keeps and v1 has no element for.</summary>
    [XmlArray("datosAdicionales", Order = 25)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }

    public bool ShouldSerializeEjercicioClave() => EjercicioClave is not null;
    public bool ShouldSerializeFechaCorte() => FechaCorte is not null;
    public bool ShouldSerializeEjercicioFiscal() => EjercicioFiscal is not null;
}
