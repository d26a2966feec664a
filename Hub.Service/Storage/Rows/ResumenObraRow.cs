using Hub.Contracts.Obras;

namespace Hub.Service.Storage.Rows;

/// <summary>A work in a list, from its typed columns.</summary>
internal sealed record ResumenObraRow
{
    public string FolioObra { get; init; } = "";

    public string Dependencia { get; init; } = "";

    public string Clave { get; init; } = "";

    public string? Nombre { get; init; }

    public int? EjercicioFiscal { get; init; }

    public string? Municipio { get; init; }

    public string? Apertura { get; init; }

    public string Clasificacion { get; init; } = "";

    public string? Etapa { get; init; }

    public string? Situacion { get; init; }

    public decimal? AvanceFisico { get; init; }

    public decimal? MontoModificado { get; init; }

    public decimal? MontoEjercido { get; init; }

    public DateTimeOffset ActualizadaUtc { get; init; }

    public ResumenObra ToContract() => new()
    {
        FolioObra = FolioObra,
        Dependencia = Dependencia,
        Clave = Clave,
        Nombre = Nombre,
        EjercicioFiscal = EjercicioFiscal,
        Municipio = Municipio,
        Apertura = Apertura,
        Clasificacion = Clasificacion,
        Etapa = Etapa,
        Situacion = Situacion,
        AvanceFisico = AvanceFisico,
        MontoModificado = MontoModificado,
        MontoEjercido = MontoEjercido,
        Actualizada = ActualizadaUtc,
    };
}
