using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Sincronizacion;

/// <summary>The echo, with who and when.</summary>
[XmlType("PingRespuesta", Namespace = Espacios.Sincronizacion)]
public sealed record PingRespuesta
{
    /// <summary>The text as received.</summary>
    [XmlElement("mensaje", Order = 0)]
    public string? Mensaje { get; init; }

    /// <summary>Instant of the hub.</summary>
    [XmlElement("fechaHora", Order = 1)]
    public DateTimeOffset FechaHora { get; init; }

    /// <summary>Version of the hub.</summary>
    [XmlElement("versionHub", Order = 2)]
    public required string VersionHub { get; init; }

    /// <summary>1.1 or 1.2.</summary>
    [XmlElement("versionSoap", Order = 3)]
    public required string VersionSoap { get; init; }

    /// <summary>User of the credential.</summary>
    [XmlElement("usuario", Order = 4)]
    public required string Usuario { get; init; }

    /// <summary>Agency of the credential.</summary>
    [XmlElement("dependencia", Order = 5)]
    public required string Dependencia { get; init; }

    /// <summary>Of the header Contexto, when sent.</summary>
    [XmlElement("idSolicitud", Order = 6)]
    public string? IdSolicitud { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 7)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
