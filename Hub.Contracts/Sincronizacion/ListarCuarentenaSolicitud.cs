using System.Xml.Serialization;

namespace Hub.Contracts.Sincronizacion;

/// <summary>Filters joined by and.</summary>
[XmlType("ListarCuarentenaSolicitud", Namespace = Espacios.Sincronizacion)]
public sealed record ListarCuarentenaSolicitud
{
    /// <summary>Agency.</summary>
    [XmlElement("dependencia", Order = 0)]
    public string? Dependencia { get; init; }

    /// <summary>Adapter.</summary>
    [XmlElement("adaptador", Order = 1)]
    public string? Adaptador { get; init; }

    /// <summary>State; absent means EN_ESPERA.</summary>
    [XmlElement("estado", Order = 2)]
    public string? Estado { get; init; }

    /// <summary>Code of a finding.</summary>
    [XmlElement("codigo", Order = 3)]
    public string? Codigo { get; init; }

    /// <summary>Run.</summary>
    [XmlElement("folioCorrida", Order = 4)]
    public string? FolioCorrida { get; init; }

    /// <summary>Cursor of the former page.</summary>
    [XmlElement("cursor", Order = 5)]
    public string? Cursor { get; init; }

    /// <summary>Page size, 1 to 1000. Default 100.</summary>
    [XmlElement("maximo", Order = 6)]
    public int? Maximo { get; init; }

    public bool ShouldSerializeMaximo() => Maximo is not null;
}
