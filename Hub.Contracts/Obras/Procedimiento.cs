using System.Xml.Serialization;

namespace Hub.Contracts.Obras;

/// <summary>How the contract was awarded.</summary>
[XmlType("Procedimiento", Namespace = Espacios.Obras)]
public sealed record Procedimiento
{
    /// <summary>LP, I3, AD or ADM.</summary>
    [XmlElement("tipo", Order = 0)]
    public string? Tipo { get; init; }

    /// <summary>Procedure number.</summary>
    [XmlElement("numero", Order = 1)]
    public string? Numero { get; init; }

    /// <summary>CompraNet file, E-AAAA-NNNNNNNN.</summary>
    [XmlElement("expediente", Order = 2)]
    public string? Expediente { get; init; }

    /// <summary>N national, I international, T under treaties.</summary>
    [XmlElement("caracter", Order = 3)]
    public string? Caracter { get; init; }

    /// <summary>Fraction of the exception to open bidding.</summary>
    [XmlElement("fundamentoExcepcion", Order = 4)]
    public string? FundamentoExcepcion { get; init; }

    /// <summary>Call published.</summary>
    [XmlElement("convocatoria", Order = 5, DataType = "date")]
    public DateTime? Convocatoria { get; init; }

    /// <summary>Opening of bids.</summary>
    [XmlElement("apertura", Order = 6, DataType = "date")]
    public DateTime? Apertura { get; init; }

    /// <summary>Award.</summary>
    [XmlElement("fallo", Order = 7, DataType = "date")]
    public DateTime? Fallo { get; init; }

    /// <summary>Bids received.</summary>
    [XmlElement("proposiciones", Order = 8)]
    public int? Proposiciones { get; init; }

    /// <summary>Public page of the procedure.</summary>
    [XmlElement("url", Order = 9)]
    public string? Url { get; init; }

    public bool ShouldSerializeConvocatoria() => Convocatoria is not null;
    public bool ShouldSerializeApertura() => Apertura is not null;
    public bool ShouldSerializeFallo() => Fallo is not null;
    public bool ShouldSerializeProposiciones() => Proposiciones is not null;
}
