using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>What the caller may do.</summary>
[XmlType("MisPermisosRespuesta", Namespace = Espacios.Sincronizacion)]
public sealed record MisPermisosRespuesta
{
    /// <summary>User of the credential.</summary>
    [XmlElement("usuario", Order = 0)]
    public required string Usuario { get; init; }

    /// <summary>Agency of the credential.</summary>
    [XmlElement("dependencia", Order = 1)]
    public required string Dependencia { get; init; }

    /// <summary>One an operation.</summary>
    [XmlArray("permisos", Order = 2)]
    [XmlArrayItem("permiso")]
    public Permiso[]? Permisos { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
