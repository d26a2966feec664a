using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>A contract that serves the work. One contract may serve several works: montoObra is the part of this one.</summary>
[XmlType("Contrato", Namespace = Espacios.Obras)]
public sealed record Contrato
{
    /// <summary>Contract number, unique inside the agency; absent before signature.</summary>
    [XmlElement("numero", Order = 0)]
    public string? Numero { get; init; }

    /// <summary>Object of the contract.</summary>
    [XmlElement("objeto", Order = 1)]
    public string? Objeto { get; init; }

    /// <summary>OBRA, PROYECTO, SUPERVISION or SERVICIO.</summary>
    [XmlElement("clase", Order = 2)]
    public string? Clase { get; init; }

    /// <summary>PRECIOS_UNITARIOS, PRECIO_ALZADO or MIXTO.</summary>
    [XmlElement("tipo", Order = 3)]
    public string? Tipo { get; init; }

    /// <summary>How it was awarded.</summary>
    [XmlElement("procedimiento", Order = 4)]
    public Procedimiento? Procedimiento { get; init; }

    /// <summary>Signature.</summary>
    [XmlElement("fechaFirma", Order = 5, DataType = "date")]
    public DateTime? FechaFirma { get; init; }

    /// <summary>Contractual start.</summary>
    [XmlElement("inicio", Order = 6, DataType = "date")]
    public DateTime? Inicio { get; init; }

    /// <summary>Contractual end.</summary>
    [XmlElement("termino", Order = 7, DataType = "date")]
    public DateTime? Termino { get; init; }

    /// <summary>Amount without VAT.</summary>
    [XmlElement("montoSinIva", Order = 8)]
    public decimal? MontoSinIva { get; init; }

    /// <summary>Amount with VAT.</summary>
    [XmlElement("montoConIva", Order = 9)]
    public decimal? MontoConIva { get; init; }

    /// <summary>Part of this work in the contract, with VAT.</summary>
    [XmlElement("montoObra", Order = 10)]
    public decimal? MontoObra { get; init; }

    /// <summary>Advance, percent.</summary>
    [XmlElement("porcentajeAnticipo", Order = 11)]
    public decimal? PorcentajeAnticipo { get; init; }

    /// <summary>Advance, pesos.</summary>
    [XmlElement("montoAnticipo", Order = 12)]
    public decimal? MontoAnticipo { get; init; }

    /// <summary>Final amount at settlement.</summary>
    [XmlElement("montoFinal", Order = 13)]
    public decimal? MontoFinal { get; init; }

    /// <summary>Contractor, or members of the joint bid.</summary>
    [XmlArray("contratistas", Order = 14)]
    [XmlArrayItem("contratista")]
    public Contratista[]? Contratistas { get; init; }

    /// <summary>Agreements that changed the contract, in order.</summary>
    [XmlArray("convenios", Order = 15)]
    [XmlArrayItem("convenio")]
    public ConvenioModificatorio[]? Convenios { get; init; }

    public bool ShouldSerializeFechaFirma() => FechaFirma is not null;
    public bool ShouldSerializeInicio() => Inicio is not null;
    public bool ShouldSerializeTermino() => Termino is not null;
    public bool ShouldSerializeMontoSinIva() => MontoSinIva is not null;
    public bool ShouldSerializeMontoConIva() => MontoConIva is not null;
    public bool ShouldSerializeMontoObra() => MontoObra is not null;
    public bool ShouldSerializePorcentajeAnticipo() => PorcentajeAnticipo is not null;
    public bool ShouldSerializeMontoAnticipo() => MontoAnticipo is not null;
    public bool ShouldSerializeMontoFinal() => MontoFinal is not null;
}
