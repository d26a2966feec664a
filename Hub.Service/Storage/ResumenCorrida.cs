using Hub.Contracts.Sincronizacion;

namespace Hub.Service.Storage;

/// <summary>How many records share a code, a reason or a state.</summary>
internal sealed record Conteo
{
    public string Concepto { get; init; } = "";

    public int Registros { get; init; }
}

/// <summary>A run and why some of its records stayed out.</summary>
/// <param name="CuarentenaPorCodigo">By error; a record with two errors counts in both.</param>
/// <param name="IgnoradosPorMotivo">By the reason written in the profile.</param>
internal sealed record ResumenCorrida(
    Corrida Corrida, IReadOnlyList<Conteo> CuarentenaPorCodigo, IReadOnlyList<Conteo> IgnoradosPorMotivo);
