using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Findings of a run.</summary>
[XmlType("ListarHallazgosSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record ListarHallazgosSolicitud
{
    /// <summary>Folio of the run or of the quarantined record.</summary>
    [XmlElement("folio", Order = 0)]
    public required string Folio { get; init; }

    /// <summary>ERROR or ADVERTENCIA.</summary>
    [XmlElement("severidad", Order = 1)]
    public string? Severidad { get; init; }

    /// <summary>Code.</summary>
    [XmlElement("codigo", Order = 2)]
    public string? Codigo { get; init; }

    /// <summary>Cursor of the former page.</summary>
    [XmlElement("cursor", Order = 3)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 4)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeMaximo() => Maximo is not null;
}
