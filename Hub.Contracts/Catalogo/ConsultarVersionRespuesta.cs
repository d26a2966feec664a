using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>Versions in force.</summary>
[XmlType("ConsultarVersionRespuesta", Namespace = Espacios.Catalogo)]
public sealed record ConsultarVersionRespuesta
{
    /// <summary>Version of the contract.</summary>
    [XmlElement("versionContrato", Order = 0)]
    public required string VersionContrato { get; init; }

    /// <summary>Version of the hub.</summary>
    [XmlElement("versionHub", Order = 1)]
    public required string VersionHub { get; init; }

    /// <summary>One a list.</summary>
    [XmlArray("versiones", Order = 2)]
    [XmlArrayItem("version")]
    public VersionLista[]? Versiones { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
