using Dapper;
using Hub.Service.Storage;
using Hub.Service.Storage.Sqlite;
using Hub.Service.Storage.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Hub.Tests.Storage;

/// <summary>A database of its own for one test: a file on SQLite, a database made and dropped on SQL Server.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "OBRASHUB_TEST_SQLSERVER";
    private readonly Func<Task> drop;

    private TestDatabase(HubDatabase hub, string engine, string? path, Func<Task> drop)
    {
        Hub = hub;
        Engine = engine;
        Path = path;
        this.drop = drop;
    }

    public HubDatabase Hub { get; }

    public string Engine { get; }

    /// <summary>The file, on SQLite.</summary>
    public string? Path { get; }

    /// <summary>Skips the test where the engine is not to be had.</summary>
    public static Task<TestDatabase> CreateAsync(string engine) => engine == "Sqlite" ? Task.FromResult(CreateSqlite()) : CreateSqlServerAsync();

    /// <summary>A SQLite database that starts as this one stands.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        await ExecuteAsync("pragma wal_checkpoint(truncate)");
        var copy = CreateSqlite();
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy.Path!)!);
        File.Copy(Path!, copy.Path!);
        return copy;
    }

    public async Task<List<T>> QueryAsync<T>(string sql, object? arguments = null)
    {
        await using var connection = await Hub.OpenAsync(CancellationToken.None);
        return (await connection.QueryAsync<T>(sql, arguments)).AsList();
    }

    public async Task<T> ScalarAsync<T>(string sql, object? arguments = null) => (await QueryAsync<T>(sql, arguments)).Single();

    public async Task ExecuteAsync(string sql, object? arguments = null)
    {
        await using var connection = await Hub.OpenAsync(CancellationToken.None);
        await connection.ExecuteAsync(sql, arguments);
    }

    public async ValueTask DisposeAsync() => await drop();

    private static TestDatabase CreateSqlite()
    {
        var directory = Directory.CreateTempSubdirectory("obrashub-");
        var path = System.IO.Path.Combine(directory.FullName, "datos", "obrashub.db");
        var options = StorageOptions.Parse(path);
        return new TestDatabase(new SqliteDatabase(options), "Sqlite", path, () =>
        {
            using (var connection = new SqliteConnection(options.ConnectionString))
                SqliteConnection.ClearPool(connection);
            directory.Delete(recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CreateSqlServerAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(server))
            Assert.Ignore($"{Variable} is not set: the suite ran on SQLite alone.");

        var name = $"obrashub_prueba_{Guid.NewGuid():N}";
        try
        {
            await RunAsync(server, $"create database [{name}]");
        }
        catch (SqlException error) when (error.Number is 262 or 1807 or 15247)
        {
            Assert.Ignore($"The login of {Variable} may not create a database: {error.Message}");
        }

        var options = StorageOptions.Parse(new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString);
        return new TestDatabase(new SqlServerDatabase(options), "SqlServer", path: null, async () =>
        {
            SqlConnection.ClearAllPools();
            await RunAsync(server, $"drop database [{name}]");
        });
    }

    private static async Task RunAsync(string server, string statement)
    {
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync();
        await connection.ExecuteAsync(statement);
    }
}
