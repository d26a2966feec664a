using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Hub.Service.Storage.Sqlite;

/// <summary>The embedded engine: one file, one writer at a time, many readers.</summary>
internal sealed class SqliteDatabase(StorageOptions options) : HubDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public override string Folder => "Sqlite";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(options.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await ExecuteAsync(connection, "pragma busy_timeout = 60000; pragma synchronous = full; pragma temp_store = memory;", cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Serializable is BEGIN IMMEDIATE: a reader that became a writer half-way could not wait for its turn.
    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

    public override Task<string?> StageAsync<T>(
        DbTransaction transaction, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                writer.WriteStartArray();
                foreach (var column in table.Columns)
                {
                    Write(writer, column.Kind, column.Value(row));
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Task.FromResult<string?>(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(options.Path) is { Length: > 0 } directory)
        {
            Directory.CreateDirectory(directory);
        }

        await using var connection = await OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "pragma journal_mode = wal;", cancellationToken);
    }

    public override IReadOnlyList<string> SplitMigration(string text) => [text];

    public override bool IsUniqueViolation(Exception exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    protected override bool IsEngineTransient(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Busy or Locked };

    private static void Write(Utf8JsonWriter writer, StageKind kind, object? value)
    {
        switch (kind, value)
        {
            case (_, null): writer.WriteNullValue(); break;
            case (StageKind.Text, string text): writer.WriteStringValue(text); break;
            case (StageKind.Integer, int number): writer.WriteNumberValue(number); break;
            case (StageKind.Integer, long number): writer.WriteNumberValue(number); break;
            case (StageKind.Money, decimal pesos): writer.WriteNumberValue(StageValue.Centavos(pesos)); break;
            case (StageKind.Number, decimal number): writer.WriteStringValue(StageValue.Number(number)); break;
            case (StageKind.Degrees, decimal degrees): writer.WriteNumberValue((double)StageValue.Degrees(degrees)); break;
            case (StageKind.Day, DateTime day): writer.WriteStringValue(StageValue.Day(day)); break;
            case (StageKind.Instant, DateTimeOffset instant): writer.WriteStringValue(StageValue.Instant(instant)); break;
            case (StageKind.Bytes, ReadOnlyMemory<byte> bytes): writer.WriteStringValue(Convert.ToHexString(bytes.Span)); break;
            case (StageKind.Flag, bool flag): writer.WriteNumberValue(flag ? 1 : 0); break;
            default: throw new InvalidOperationException($"A value of {value.GetType()} does not travel as {kind}.");
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
