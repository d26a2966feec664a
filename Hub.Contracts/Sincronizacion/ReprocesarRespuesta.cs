using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Receipt of a replay.</summary>
[XmlType("ReprocesarRespuesta", Namespace = Espacios.Sincronizacion)]
public sealed record ReprocesarRespuesta
{
    /// <summary>The run of the replay.</summary>
    [XmlElement("corrida", Order = 0)]
    public required Corrida Corrida { get; init; }

    /// <summary>Records released.</summary>
    [XmlElement("liberados", Order = 1)]
    public int Liberados { get; init; }

    /// <summary>Records that still wait.</summary>
    [XmlElement("enEspera", Order = 2)]
    public int EnEspera { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
