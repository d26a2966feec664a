using Dapper;

namespace Hub.Service.Storage;

/// <summary>An agency that reports to the hub.</summary>
internal sealed record Dependencia
{
    public required string Clave { get; init; }

    public required string Nombre { get; init; }

    public string? Tipo { get; init; }

    /// <summary>Set by the store.</summary>
    public DateTimeOffset AltaUtc { get; init; }

    public DateTimeOffset? BajaUtc { get; init; }
}

/// <summary>The agencies.</summary>
internal sealed class DependenciaStore(HubDatabase database, TimeProvider clock)
{
    /// <summary>Registers an agency, or gives the one of that key its present name and type, in force again if it was not.</summary>
    public async Task UpsertAsync(Dependencia dependencia, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var row = new { dependencia.Clave, dependencia.Nombre, dependencia.Tipo, AltaUtc = session.Now };
        if (await session.ExecuteAsync("DependenciaStore/Update", row, cancellationToken) == 0)
            await session.ExecuteAsync("DependenciaStore/Insert", row, cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    public async Task<Dependencia?> FindAsync(string clave, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Dependencia>(new CommandDefinition(
            database.Sql("DependenciaStore/Find"), new { Clave = clave }, cancellationToken: cancellationToken));
    }

    /// <summary>Every agency by key.</summary>
    public async Task<IReadOnlyList<Dependencia>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Dependencia>(new CommandDefinition(
            database.Sql("DependenciaStore/List"), cancellationToken: cancellationToken));
        return [.. rows];
    }
}
