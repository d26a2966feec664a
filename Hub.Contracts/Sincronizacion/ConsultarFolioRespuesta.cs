using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>What the log says of a folio.</summary>
[XmlType("ConsultarFolioRespuesta", Namespace = Espacios.Sincronizacion)]
public sealed record ConsultarFolioRespuesta
{
    /// <summary>The folio.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>CORRIDA, CUARENTENA, FALTA or EQUIVALENCIA.</summary>
    [XmlElement("tipo", Order = 1)]
    public required string Tipo { get; init; }

    /// <summary>State.</summary>
    [XmlElement("estado", Order = 2)]
    public required string Estado { get; init; }

    /// <summary>Instant it was opened.</summary>
    [XmlElement("fecha", Order = 3)]
    public DateTimeOffset Fecha { get; init; }

    /// <summary>One sentence in Spanish.</summary>
    [XmlElement("resumen", Order = 4)]
    public required string Resumen { get; init; }

    /// <summary>The run it belongs to, when there is one.</summary>
    [XmlElement("corrida", Order = 5)]
    public Corrida? Corrida { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 6)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
