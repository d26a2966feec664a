using System.Collections.Concurrent;
using System.Data.Common;

namespace Hub.Service.Storage;

/// <summary>One engine: its connections, its whole statements, its way of bringing many rows in at once, and its errors.</summary>
internal abstract class HubDatabase
{
    private readonly ConcurrentDictionary<string, string> statements = new(StringComparer.Ordinal);

    protected HubDatabase() => DapperTypes.Register();

    /// <summary>Name of the folder that holds this engine's statements.</summary>
    public abstract string Folder { get; }

    /// <summary>An open connection, ready for use; the caller disposes of it.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that will write; on SQLite it takes the one writer's place at once.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>
    /// Brings rows within reach of the next statement under the table's name: a #temp table on SQL Server; on SQLite
    /// a parameter that the statement opens with json_each.
    /// </summary>
    /// <returns>The value of the parameter, or null where the rows went into a table.</returns>
    public abstract Task<string?> StageAsync<T>(
        DbTransaction transaction, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken);

    /// <summary>Prepares what must exist before the first statement (a directory, the journal mode).</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>The batches of one migration, in order.</summary>
    public abstract IReadOnlyList<string> SplitMigration(string text);

    /// <summary>The same work, tried again whole, may succeed: busy, deadlock, broken link, or another writer came first.</summary>
    public bool IsTransient(Exception exception) =>
        exception is ConcurrentWriteException || IsUniqueViolation(exception) || IsEngineTransient(exception);

    public abstract bool IsUniqueViolation(Exception exception);

    /// <summary>The whole statement kept in the file of that name.</summary>
    public string Sql(string name) => statements.GetOrAdd(name, Read);

    /// <summary>Names of the embedded files below a folder of this engine, without the extension, in order.</summary>
    public IReadOnlyList<string> Names(string folder)
    {
        var start = $"{Folder}/{folder}/";
        return [.. typeof(HubDatabase).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .Select(name => name[(Folder.Length + 1)..^".sql".Length])
            .Order(StringComparer.Ordinal)];
    }

    protected abstract bool IsEngineTransient(Exception exception);

    private string Read(string name)
    {
        using var stream = typeof(HubDatabase).Assembly.GetManifestResourceStream($"{Folder}/{name}.sql")
            ?? throw new InvalidOperationException($"There is no statement {name} for {Folder}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
