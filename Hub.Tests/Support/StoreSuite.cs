using System.Globalization;
using Dapper;
using Hub.Service.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Support;

/// <summary>
/// A migrated, empty database for each test: a SQLite file always, and on SQL Server a database of its own where
/// OBRASHUB_TEST_SQLSERVER holds a connection string; without it those tests are skipped and say so.
/// </summary>
public abstract class StoreSuite(string engine)
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";
    private const string Variable = "OBRASHUB_TEST_SQLSERVER";

    private string path = "";
    private string? master;
    private string name = "";

    protected static CancellationToken None => CancellationToken.None;

    protected FakeTimeProvider Clock { get; private set; } = new();

    internal HubDatabase Database { get; private set; } = null!;

    internal BatchScript Script => new(Database, Clock);

    [SetUp]
    public async Task CreateAsync()
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero));
        name = "obrashub_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        Database = AddStorageExtensions.Create(StorageOptions.Parse(engine == Sqlite ? NewFile() : await NewDatabaseAsync()));
        await new Migrator(Database, Clock).ApplyAsync(None);
    }

    [TearDown]
    public async Task DeleteAsync()
    {
        if (master is not null)
        {
            await using var connection = new SqlConnection(master);
            await connection.ExecuteAsync($"alter database [{name}] set single_user with rollback immediate; drop database [{name}];");
        }
        else if (path.Length > 0)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(path, recursive: true);
        }
    }

    private string NewFile()
    {
        path = Directory.CreateTempSubdirectory(name).FullName;
        return Path.Combine(path, "obrashub.db");
    }

    private async Task<string> NewDatabaseAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } text)
        {
            Assert.Ignore($"{Variable} is not set: no SQL Server to run on.");
            return "";
        }

        await using var connection = new SqlConnection(text);
        await connection.ExecuteAsync($"create database [{name}];");
        master = text;
        return new SqlConnectionStringBuilder(text) { InitialCatalog = name }.ToString();
    }
}
