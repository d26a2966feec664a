using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace Hub.Service.Storage.SqlServer;

/// <summary>SQL Server 2019 or later.</summary>
internal sealed partial class SqlServerDatabase(StorageOptions options) : HubDatabase
{
    // Timeout, broken link, deadlock victim, lock timeout, an object just created by another, and the refusals of a service that scales or fails over.
    private static readonly HashSet<int> Transient =
        [-2, 20, 64, 233, 1205, 1222, 2714, 4060, 4221, 10053, 10054, 10060, 10928, 10929, 40143, 40197, 40501, 40540, 40613, 49918, 49919, 49920];

    public override string Folder => "SqlServer";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqlConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    public override async Task<string?> StageAsync<T>(
        DbTransaction transaction, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        var connection = (SqlConnection?)transaction.Connection ?? throw new InvalidOperationException("The transaction has ended.");
        await using (var create = new SqlCommand(Sql($"Stage/{table.Name}"), connection, (SqlTransaction)transaction))
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        using var data = Load(table, rows);
        using var bulk = new SqlBulkCopy(connection, SqlBulkCopyOptions.Default, (SqlTransaction)transaction)
        {
            DestinationTableName = "#" + table.Name,
            BulkCopyTimeout = 120,
        };
        await bulk.WriteToServerAsync(data, cancellationToken);
        return null;
    }

    public override Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override IReadOnlyList<string> SplitMigration(string text) =>
        [.. Separator().Split(text).Where(batch => !string.IsNullOrWhiteSpace(batch))];

    public override bool IsUniqueViolation(Exception exception) => exception is SqlException { Number: 2601 or 2627 };

    protected override bool IsEngineTransient(Exception exception) =>
        exception is SqlException error && (error.IsTransient || error.Errors.Cast<SqlError>().Any(one => Transient.Contains(one.Number)));

    private static DataTable Load<T>(StageTable<T> table, IReadOnlyList<T> rows)
    {
        var data = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in table.Columns)
        {
            data.Columns.Add(column.Name, ClrType(column.Kind));
        }

        data.BeginLoadData();
        var values = new object[table.Columns.Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Convert(table.Columns[i].Kind, table.Columns[i].Value(row));
            }

            data.LoadDataRow(values, fAcceptChanges: true);
        }

        data.EndLoadData();
        return data;
    }

    private static Type ClrType(StageKind kind) => kind switch
    {
        StageKind.Text => typeof(string),
        StageKind.Integer => typeof(long),
        StageKind.Money or StageKind.Number or StageKind.Degrees => typeof(decimal),
        StageKind.Day or StageKind.Instant => typeof(DateTime),
        StageKind.Bytes => typeof(byte[]),
        StageKind.Flag => typeof(bool),
        _ => throw new InvalidOperationException($"No type for {kind}."),
    };

    private static object Convert(StageKind kind, object? value) => (kind, value) switch
    {
        (_, null) => DBNull.Value,
        (StageKind.Money, decimal pesos) => decimal.Round(pesos, 2, MidpointRounding.AwayFromZero),
        (StageKind.Number, decimal number) => decimal.Round(number, 4, MidpointRounding.AwayFromZero),
        (StageKind.Degrees, decimal degrees) => StageValue.Degrees(degrees),
        (StageKind.Integer, int number) => (long)number,
        (StageKind.Instant, DateTimeOffset instant) => instant.UtcDateTime,
        (StageKind.Bytes, ReadOnlyMemory<byte> bytes) => bytes.ToArray(),
        _ => value,
    };

    [GeneratedRegex(@"^\s*GO\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
