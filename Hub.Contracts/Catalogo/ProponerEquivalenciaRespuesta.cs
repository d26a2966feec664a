using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Catalogo;

/// <summary>Receipt of a proposal.</summary>
[XmlType("ProponerEquivalenciaRespuesta", Namespace = Espacios.Catalogo)]
public sealed record ProponerEquivalenciaRespuesta
{
    /// <summary>Folio of the entry.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>PROPUESTA, or the state of an equal entry that existed.</summary>
    [XmlElement("estado", Order = 1)]
    public required string Estado { get; init; }

    /// <summary>True when an equal entry existed.</summary>
    [XmlElement("repetida", Order = 2)]
    public bool Repetida { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
