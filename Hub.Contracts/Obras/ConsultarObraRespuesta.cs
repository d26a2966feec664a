using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>A work with its provenance.</summary>
[XmlType("ConsultarObraRespuesta", Namespace = Espacios.Obras)]
public sealed record ConsultarObraRespuesta
{
    /// <summary>The work.</summary>
    [XmlElement("obra", Order = 0)]
    public required ObraRegistrada Obra { get; init; }

    /// <summary>Instant of the answer.</summary>
    [XmlElement("consultada", Order = 1)]
    public DateTimeOffset Consultada { get; init; }

    /// <summary>What each agency said, newest first.</summary>
    [XmlArray("procedencias", Order = 2)]
    [XmlArrayItem("procedencia")]
    public Procedencia[]? Procedencias { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
