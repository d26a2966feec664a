using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>Planned and real dates of the work; days without time.</summary>
[XmlType("FechasObra", Namespace = Espacios.Obras)]
public sealed record FechasObra
{
    /// <summary>Registration.</summary>
    [XmlElement("registro", Order = 0, DataType = "date")]
    public DateTime? Registro { get; init; }

    /// <summary>Approval letter of the budget.</summary>
    [XmlElement("aprobacion", Order = 1, DataType = "date")]
    public DateTime? Aprobacion { get; init; }

    /// <summary>Planned start.</summary>
    [XmlElement("inicioProgramado", Order = 2, DataType = "date")]
    public DateTime? InicioProgramado { get; init; }

    /// <summary>Planned end.</summary>
    [XmlElement("terminoProgramado", Order = 3, DataType = "date")]
    public DateTime? TerminoProgramado { get; init; }

    /// <summary>Real start.</summary>
    [XmlElement("inicioReal", Order = 4, DataType = "date")]
    public DateTime? InicioReal { get; init; }

    /// <summary>Real end.</summary>
    [XmlElement("terminoReal", Order = 5, DataType = "date")]
    public DateTime? TerminoReal { get; init; }

    /// <summary>Reception act.</summary>
    [XmlElement("entregaRecepcion", Order = 6, DataType = "date")]
    public DateTime? EntregaRecepcion { get; init; }

    /// <summary>Settlement.</summary>
    [XmlElement("finiquito", Order = 7, DataType = "date")]
    public DateTime? Finiquito { get; init; }

    public bool ShouldSerializeRegistro() => Registro is not null;
    public bool ShouldSerializeAprobacion() => Aprobacion is not null;
    public bool ShouldSerializeInicioProgramado() => InicioProgramado is not null;
    public bool ShouldSerializeTerminoProgramado() => TerminoProgramado is not null;
    public bool ShouldSerializeInicioReal() => InicioReal is not null;
    public bool ShouldSerializeTerminoReal() => TerminoReal is not null;
    public bool ShouldSerializeEntregaRecepcion() => EntregaRecepcion is not null;
    public bool ShouldSerializeFiniquito() => Finiquito is not null;
}
