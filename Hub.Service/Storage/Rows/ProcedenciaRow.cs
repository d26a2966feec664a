using Hub.Contracts.Obras;

namespace Hub.Service.Storage.Rows;

/// <summary>One declaration of a work and the run that brought it.</summary>
internal sealed record ProcedenciaRow
{
    public string Dependencia { get; init; } = "";

    public string Clave { get; init; } = "";

    public string FolioCorrida { get; init; } = "";

    public string? Origen { get; init; }

    public int Renglon { get; init; }

    public DateTime? Corte { get; init; }

    public DateTimeOffset RecibidaUtc { get; init; }

    public string Huella { get; init; } = "";

    public string VersionReglas { get; init; } = "";

    public string? Perfil { get; init; }

    public string Formato { get; init; } = "";

    public byte[] Original { get; init; } = [];

    public bool Vigente { get; init; }

    public Procedencia ToContract() => new()
    {
        Dependencia = Dependencia,
        Clave = Clave,
        FolioCorrida = FolioCorrida,
        Origen = Origen,
        Renglon = Renglon,
        FechaCorte = Corte,
        Recibido = RecibidaUtc,
        Huella = Huella,
        VersionReglas = VersionReglas,
        Perfil = Perfil,
        Vigente = Vigente,
        Formato = Formato,
        Original = Original,
    };
}
