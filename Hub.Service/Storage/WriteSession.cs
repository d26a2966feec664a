using System.Data.Common;
using Dapper;

namespace Hub.Service.Storage;

/// <summary>One connection with the transaction it writes in. What is not committed when it is disposed of never happened.</summary>
internal sealed class WriteSession : IAsyncDisposable
{
    private readonly HubDatabase database;
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    private WriteSession(HubDatabase database, DbConnection connection, DbTransaction transaction, DateTimeOffset now)
    {
        this.database = database;
        this.connection = connection;
        this.transaction = transaction;
        Now = now;
    }

    /// <summary>The one instant of everything written here, in whole milliseconds as the tables keep it.</summary>
    public DateTimeOffset Now { get; }

    public static async Task<WriteSession> BeginAsync(HubDatabase database, TimeProvider clock, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            var transaction = await database.BeginWriteAsync(connection, cancellationToken);
            var now = clock.GetUtcNow();
            return new WriteSession(database, connection, transaction, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <returns>Rows touched.</returns>
    public Task<int> ExecuteAsync(string statement, object arguments, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Command(statement, arguments, cancellationToken));

    public Task<T?> FindAsync<T>(string statement, object arguments, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<T>(Command(statement, arguments, cancellationToken));

    public async Task<List<T>> QueryAsync<T>(string statement, object arguments, CancellationToken cancellationToken) =>
        (await connection.QueryAsync<T>(Command(statement, arguments, cancellationToken))).AsList();

    /// <summary>Runs a statement over the rows; nothing when there are none.</summary>
    /// <returns>Rows touched.</returns>
    public async Task<int> ExecuteAsync<T>(
        string statement, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken, object? arguments = null)
    {
        if (rows.Count == 0)
            return 0;

        var staged = await StageAsync(table, rows, arguments, cancellationToken);
        return await connection.ExecuteAsync(Command(statement, staged, cancellationToken));
    }

    /// <summary>Runs a statement over the rows that answers with others; nothing when there are none.</summary>
    public async Task<List<TResult>> QueryAsync<T, TResult>(
        string statement, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken, object? arguments = null)
    {
        if (rows.Count == 0)
            return [];

        var staged = await StageAsync(table, rows, arguments, cancellationToken);
        return (await connection.QueryAsync<TResult>(Command(statement, staged, cancellationToken))).AsList();
    }

    /// <summary>Runs a statement over the rows that answers with two lists.</summary>
    public async Task<(List<TFirst> First, List<TSecond> Second)> QueryTwoAsync<T, TFirst, TSecond>(
        string statement, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        var staged = await StageAsync(table, rows, arguments: null, cancellationToken);
        await using var answers = await connection.QueryMultipleAsync(Command(statement, staged, cancellationToken));
        return ((await answers.ReadAsync<TFirst>()).AsList(), (await answers.ReadAsync<TSecond>()).AsList());
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task<DynamicParameters> StageAsync<T>(
        StageTable<T> table, IReadOnlyList<T> rows, object? arguments, CancellationToken cancellationToken)
    {
        var parameters = new DynamicParameters(arguments);
        if (await database.StageAsync(transaction, table, rows, cancellationToken) is { } value)
            parameters.Add(table.Name, value);
        return parameters;
    }

    private CommandDefinition Command(string statement, object arguments, CancellationToken cancellationToken) =>
        new(database.Sql(statement), arguments, transaction, cancellationToken: cancellationToken);
}
