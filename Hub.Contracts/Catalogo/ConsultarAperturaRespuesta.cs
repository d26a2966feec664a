using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>The catalogue.</summary>
[XmlType("ConsultarAperturaRespuesta", Namespace = Espacios.Catalogo)]
public sealed record ConsultarAperturaRespuesta
{
    /// <summary>Version answered.</summary>
    [XmlElement("version", Order = 0)]
    public required string Version { get; init; }

    /// <summary>Nodes by key.</summary>
    [XmlArray("nodos", Order = 1)]
    [XmlArrayItem("nodo")]
    public NodoApertura[]? Nodos { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 2)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
