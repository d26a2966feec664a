using Dapper;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>How much the hub holds at one moment.</summary>
internal sealed record ConteosHub
{
    public int Obras { get; init; }

    public int ObrasPendientes { get; init; }

    public int CuarentenaEnEspera { get; init; }

    public int EquivalenciasPropuestas { get; init; }

    public int Credenciales { get; init; }

    public int CorridasEnCurso { get; init; }
}

/// <summary>The state of the hub as a whole, for whoever watches over it.</summary>
internal sealed class EstadoQueries(HubDatabase database)
{
    public async Task<ConteosHub> ConteosAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleAsync<ConteosHub>(new CommandDefinition(
            database.Sql("EstadoQueries/Conteos"), cancellationToken: cancellationToken));
    }

    /// <summary>The newest run of each adapter, in order of their names.</summary>
    public async Task<IReadOnlyList<Corrida>> UltimasCorridasAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CorridaLogRow>(new CommandDefinition(
            database.Sql("EstadoQueries/UltimasCorridas"), cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToContract())];
    }
}
