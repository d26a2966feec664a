using Hub.Contracts.Sincronizacion;

namespace Hub.Service.Storage.Rows;

/// <summary>A run, as the log holds it.</summary>
internal sealed record CorridaLogRow
{
    public long CorridaId { get; init; }

    public string Folio { get; init; } = "";

    public string Tipo { get; init; } = "";

    public string Dependencia { get; init; } = "";

    public string? Operacion { get; init; }

    public string? Adaptador { get; init; }

    public string? Origen { get; init; }

    public string? HuellaOrigen { get; init; }

    public string Estado { get; init; } = "";

    public DateTimeOffset InicioUtc { get; init; }

    public DateTimeOffset? FinUtc { get; init; }

    public int Leidos { get; init; }

    public int Nuevos { get; init; }

    public int Actualizados { get; init; }

    public int SinCambio { get; init; }

    public int Cuarentena { get; init; }

    public int Rechazados { get; init; }

    public int Ignorados { get; init; }

    public int Advertencias { get; init; }

    public string? ErrorCodigo { get; init; }

    public string? ErrorTexto { get; init; }

    public Corrida ToContract() => new()
    {
        Folio = Folio,
        Tipo = Tipo,
        Dependencia = Dependencia,
        Operacion = Operacion,
        Adaptador = Adaptador,
        Origen = Origen,
        HuellaOrigen = HuellaOrigen,
        Estado = Estado,
        Inicio = InicioUtc,
        Fin = FinUtc,
        Leidos = Leidos,
        Nuevos = Nuevos,
        Actualizados = Actualizados,
        SinCambio = SinCambio,
        Cuarentena = Cuarentena,
        Rechazados = Rechazados,
        Ignorados = Ignorados,
        Advertencias = Advertencias,
        Error = ErrorCodigo is null ? null : $"{ErrorCodigo}: {ErrorTexto}",
    };
}
