using Dapper;

namespace Hub.Service.Storage;

/// <summary>A credential as stored: whose it is, and the slow hash of its password with what it takes to compute it again.</summary>
internal sealed record Credencial
{
    public required string Usuario { get; init; }

    public required string Dependencia { get; init; }

    public required string Algoritmo { get; init; }

    public required int Iteraciones { get; init; }

    public required byte[] Sal { get; init; }

    public required byte[] Resumen { get; init; }

    /// <summary>Set by the store.</summary>
    public DateTimeOffset CreadaUtc { get; init; }

    public DateTimeOffset? RevocadaUtc { get; init; }

    /// <summary>Last use known, not more precise than <see cref="CredencialStore.PrecisionDeUso"/>.</summary>
    public DateTimeOffset? UltimoUsoUtc { get; init; }
}

/// <summary>Who may call, and in the name of which dependencia.</summary>
internal sealed class CredencialStore(HubDatabase database, TimeProvider clock)
{
    /// <summary>The last use is written at most this often, so that a call does not cost a write.</summary>
    public static readonly TimeSpan UsePrecision = TimeSpan.FromMinutes(10);

    /// <summary>False when the user exists, revoked or not: a name is never given twice. The dependencia must exist.</summary>
    public async Task<bool> CreateAsync(Credencial credencial, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var inserted = await connection.ExecuteAsync(new CommandDefinition(
            database.Sql("CredencialStore/Insert"),
            credencial with { CreadaUtc = clock.GetUtcNow() },
            cancellationToken: cancellationToken));
        return inserted == 1;
    }

    /// <summary>The credential, only while it is in force; null otherwise.</summary>
    public async Task<Credencial?> FindAsync(string usuario, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Credencial>(new CommandDefinition(
            database.Sql("CredencialStore/Find"), new { Usuario = usuario }, cancellationToken: cancellationToken));
    }

    /// <summary>Every credential by user, revoked ones too; of one dependencia, or of all.</summary>
    public async Task<IReadOnlyList<Credencial>> ListAsync(string? dependencia, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Credencial>(new CommandDefinition(
            database.Sql("CredencialStore/List"), new { Dependencia = dependencia }, cancellationToken: cancellationToken));
        return [.. rows];
    }

    /// <summary>False when there is no such credential in force.</summary>
    public async Task<bool> RevokeAsync(string usuario, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var revoked = await connection.ExecuteAsync(new CommandDefinition(
            database.Sql("CredencialStore/Revoke"),
            new { Usuario = usuario, RevocadaUtc = clock.GetUtcNow() },
            cancellationToken: cancellationToken));
        return revoked == 1;
    }

    /// <summary>
    /// Gives a credential in force another hash: a new password, or the same one under a slower hash. With
    /// <paramref name="anterior"/> only while that is the one stored, so that two calls do not undo each other.
    /// </summary>
    /// <returns>False when there is no such credential in force.</returns>
    public async Task<bool> ReplaceAsync(
        string usuario, string algoritmo, int iteraciones, byte[] sal, byte[] resumen, byte[]? anterior,
        CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var replaced = await connection.ExecuteAsync(new CommandDefinition(
            database.Sql("CredencialStore/Replace"),
            new { Usuario = usuario, Algoritmo = algoritmo, Iteraciones = iteraciones, Sal = sal, Resumen = resumen, Anterior = anterior },
            cancellationToken: cancellationToken));
        return replaced == 1;
    }

    /// <summary>Notes the use of a credential just found.</summary>
    public async Task TouchAsync(Credencial credencial, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (credencial.UltimoUsoUtc is { } last && now - last < UsePrecision)
        {
            return;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            database.Sql("CredencialStore/Touch"),
            new { credencial.Usuario, UltimoUsoUtc = now },
            cancellationToken: cancellationToken));
    }
}
