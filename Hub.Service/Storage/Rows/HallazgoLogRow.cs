using Hub.Contracts.Comun;

namespace Hub.Service.Storage.Rows;

/// <summary>A finding of one record of a run.</summary>
internal sealed record HallazgoLogRow
{
    /// <summary>The record in quarantine it belongs to, where the statement says so.</summary>
    public long CuarentenaId { get; init; }

    public int Renglon { get; init; }

    public int Orden { get; init; }

    public string Codigo { get; init; } = "";

    public string Severidad { get; init; } = "";

    public string? Campo { get; init; }

    public string Mensaje { get; init; } = "";

    public string Remedio { get; init; } = "";

    public Hallazgo ToContract() => new()
    {
        Codigo = Codigo,
        Severidad = Severidad,
        Campo = Campo,
        Renglon = Renglon,
        Mensaje = Mensaje,
        Remedio = Remedio,
    };
}
