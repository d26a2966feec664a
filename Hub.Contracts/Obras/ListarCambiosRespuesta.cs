using System.Xml.Serialization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Obras;

/// <summary>A page of the change feed.</summary>
[XmlType("ListarCambiosRespuesta", Namespace = Espacios.Obras)]
public sealed record ListarCambiosRespuesta
{
    /// <summary>The changes, oldest first.</summary>
    [XmlArray("cambios", Order = 0)]
    [XmlArrayItem("cambio")]
    public CambioObra[]? Cambios { get; init; }

    /// <summary>Cursor to ask again with, also when there is no more now.</summary>
    [XmlElement("siguienteCursor", Order = 1)]
    public string? SiguienteCursor { get; init; }

    /// <summary>True when another page is ready.</summary>
    [XmlElement("hayMas", Order = 2)]
    public bool HayMas { get; init; }

    /// <summary>Name and value pairs that came after v1 was frozen; unknown names are ignored.</summary>
    [XmlArray("datosAdicionales", Order = 3)]
    [XmlArrayItem("dato")]
    public DatoAdicional[]? DatosAdicionales { get; init; }
}
