using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>The keys of a list.</summary>
[XmlType("ListarClavesRespuesta", Namespace = Espacios.Catalogo)]
public sealed record ListarClavesRespuesta
{
    /// <summary>Name of the list.</summary>
    [XmlElement("lista", Order = 0)]
    public required string Lista { get; init; }

    /// <summary>Version answered.</summary>
    [XmlElement("version", Order = 1)]
    public required string Version { get; init; }

    /// <summary>Keys in order.</summary>
    [XmlArray("claves", Order = 2)]
    [XmlArrayItem("clave")]
    public ClaveLista[]? Claves { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
