using System.Xml.Serialization;

namespace Hub.Contracts.Catalogo;

/// <summary>Names a list.</summary>
[XmlType("ListarClavesSolicitud", Namespace = Espacios.Catalogo)]
public sealed record ListarClavesSolicitud
{
    /// <summary>MUNICIPIOS, MODALIDADES, FONDOS, FUENTES, RAMOS, UNIDADES, BENEFICIARIOS, CONAC_FUNCIONAL, CONAC_PROGRAMATICA or CONAC_COG.</summary>
    [XmlElement("lista", Order = 0)]
    public required string Lista { get; init; }

    /// <summary>Only keys in force on this day.</summary>
    [XmlElement("fecha", Order = 1, DataType = "date")]
    public DateTime? Fecha { get; init; }

    public bool ShouldSerializeFecha() => Fecha is not null;
}
