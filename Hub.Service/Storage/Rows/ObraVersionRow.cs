using System.Text;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;

namespace Hub.Service.Storage.Rows;

/// <summary>One version of a work, as its history holds it.</summary>
internal sealed record ObraVersionRow
{
    public long ObraId { get; init; }

    public string FolioObra { get; init; } = "";

    public string Dependencia { get; init; } = "";

    public DateTimeOffset RegistradaUtc { get; init; }

    public int Version { get; init; }

    public long Secuencia { get; init; }

    public string Tipo { get; init; } = "";

    public DateTimeOffset DesdeUtc { get; init; }

    public long DeclaracionId { get; init; }

    public string Clasificacion { get; init; } = "";

    public string? VersionApertura { get; init; }

    public string Contenido { get; init; } = "";

    public ObraRegistrada ToContract() => new()
    {
        FolioObra = FolioObra,
        Dependencia = Dependencia,
        Version = Version,
        Secuencia = Secuencia,
        Clasificacion = Clasificacion,
        VersionApertura = VersionApertura,
        Registrada = RegistradaUtc,
        Actualizada = DesdeUtc,
        Obra = ObraXml.ReadObra(Encoding.UTF8.GetBytes(Contenido)),
    };

    public CambioObra ToChange() => new() { Secuencia = Secuencia, Fecha = DesdeUtc, Tipo = Tipo, Obra = ToContract() };
}
