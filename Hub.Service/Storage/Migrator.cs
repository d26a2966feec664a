using System.Data.Common;
using Dapper;

namespace Hub.Service.Storage;

/// <summary>
/// Brings the database to the schema of this program: all pending steps in one transaction, one process at a time. A
/// database that a newer program has migrated, or a step that was edited after it was applied, is refused.
/// </summary>
internal sealed class Migrator(HubDatabase database, TimeProvider clock, IReadOnlyList<Migration> known)
{
    private const int JournalAttempts = 5;

    public Migrator(HubDatabase database, TimeProvider clock)
        : this(database, clock, Migration.Of(database))
    {
    }

    /// <summary>Applies what is pending.</summary>
    /// <returns>Names of the steps applied now; empty when the database was up to date.</returns>
    /// <exception cref="MigrationException">The database is newer, or a step is not the one that was applied.</exception>
    public async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        await CreateJournalAsync(cancellationToken);
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var transaction = await database.BeginWriteAsync(connection, cancellationToken);
        await RunAsync(transaction, "Migrator/Lock", new { Ahora = clock.GetUtcNow() }, cancellationToken);

        var applied = (await connection.QueryAsync<AppliedRow>(new CommandDefinition(
            database.Sql("Migrator/ListApplied"), transaction: transaction, cancellationToken: cancellationToken))).AsList();
        Check(applied);

        var pending = known.Where(step => applied.TrueForAll(row => row.Numero != step.Numero)).ToList();
        foreach (var step in pending)
            await ApplyAsync(transaction, step, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        return [.. pending.Select(step => step.Nombre)];
    }

    private void Check(List<AppliedRow> applied)
    {
        var byNumber = known.ToDictionary(step => step.Numero);
        foreach (var row in applied)
        {
            if (!byNumber.TryGetValue(row.Numero, out var step))
            {
                throw new MigrationException(
                    $"La base de datos es de una versión más nueva del hub (migración {row.Nombre}). Use esa versión o restaure un respaldo anterior.");
            }

            if (step.Huella != row.Huella)
            {
                throw new MigrationException(
                    $"La migración {row.Nombre} no es la que se aplicó a esta base de datos. Use el programa original.");
            }
        }
    }

    private async Task ApplyAsync(DbTransaction transaction, Migration step, CancellationToken cancellationToken)
    {
        foreach (var batch in database.SplitMigration(step.Texto))
        {
            await Connection(transaction).ExecuteAsync(new CommandDefinition(
                batch, transaction: transaction, cancellationToken: cancellationToken));
        }

        var row = new { step.Numero, step.Nombre, step.Huella, Ahora = clock.GetUtcNow() };
        await RunAsync(transaction, "Migrator/InsertApplied", row, cancellationToken);
    }

    private async Task RunAsync(DbTransaction transaction, string statement, object arguments, CancellationToken cancellationToken) =>
        await Connection(transaction).ExecuteAsync(new CommandDefinition(
            database.Sql(statement), arguments, transaction, cancellationToken: cancellationToken));

    private static DbConnection Connection(DbTransaction transaction) =>
        transaction.Connection ?? throw new InvalidOperationException("The transaction has ended.");

    /// <summary>Two processes that start at once may both find no journal; whoever loses finds it the next time.</summary>
    private async Task CreateJournalAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await connection.ExecuteAsync(new CommandDefinition(
                    database.Sql("Migrator/CreateJournal"), new { Ahora = clock.GetUtcNow() }, cancellationToken: cancellationToken));
                return;
            }
            catch (DbException error) when (attempt < JournalAttempts && database.IsTransient(error))
            {
            }
        }
    }

    private sealed record AppliedRow
    {
        public int Numero { get; init; }

        public required string Nombre { get; init; }

        public required string Huella { get; init; }
    }
}
