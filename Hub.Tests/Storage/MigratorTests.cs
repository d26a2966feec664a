using Hub.Service.Storage;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Storage;

[TestFixture("Sqlite")]
[TestFixture("SqlServer")]
public sealed class MigratorTests(string engine)
{
    private static readonly Migration Second = new(2, "0002-prueba", "create table Prueba (Id int not null);");
    private readonly FakeTimeProvider clock = new();
    private TestDatabase? database;

    private TestDatabase Database => database!;

    [SetUp]
    public async Task CreateDatabase() => database = await TestDatabase.CreateAsync(engine);

    [TearDown]
    public async Task DropDatabase()
    {
        if (database is not null)
            await database.DisposeAsync();
        database = null;
    }

    [Test]
    public async Task ApplyAsync_AppliesOnce_WhenRunTwice()
    {
        var first = await Default().ApplyAsync(CancellationToken.None);
        var second = await Default().ApplyAsync(CancellationToken.None);

        Assert.That(first, Is.EqualTo(new[] { "0001-inicial" }));
        Assert.That(second, Is.Empty);
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Obra"), Is.Zero);
    }

    [Test]
    public async Task ApplyAsync_AppliesWhatIsPending_WhenAStepIsNew()
    {
        await Default().ApplyAsync(CancellationToken.None);

        Assert.That(await With(Embedded(), [Second]).ApplyAsync(CancellationToken.None), Is.EqualTo(new[] { "0002-prueba" }));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Prueba"), Is.Zero);
    }

    [Test]
    public async Task ApplyAsync_Refuses_WhenTheDatabaseIsNewer()
    {
        await With(Embedded(), [Second]).ApplyAsync(CancellationToken.None);

        Assert.That(() => Default().ApplyAsync(CancellationToken.None), Throws.TypeOf<MigrationException>().With.Message.Contains("0002-prueba"));
    }

    [Test]
    public async Task ApplyAsync_Refuses_WhenAStepWasEdited()
    {
        await Default().ApplyAsync(CancellationToken.None);
        var edited = Embedded()[0] with { };
        var changed = new Migration(edited.Numero, edited.Nombre, edited.Texto + "\n-- otra");

        Assert.That(() => With([changed]).ApplyAsync(CancellationToken.None), Throws.TypeOf<MigrationException>().With.Message.Contains("0001-inicial"));
    }

    [Test]
    public async Task ApplyAsync_LeavesNothing_WhenALaterStepFails()
    {
        var broken = new Migration(3, "0003-rota", "insert into NoExiste (Id) values (1);");

        Assert.That(() => With(Embedded(), [Second, broken]).ApplyAsync(CancellationToken.None), Throws.Exception);
        Assert.That(await Database.QueryAsync<int>("select Numero from Migracion where Numero > 0"), Is.Empty);
        Assert.That(await Default().ApplyAsync(CancellationToken.None), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ApplyAsync_AppliesOnce_WhenManyProcessesStartTogether()
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Default().ApplyAsync(CancellationToken.None))));

        Assert.That(applied.SelectMany(names => names), Is.EqualTo(new[] { "0001-inicial" }));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Migracion"), Is.EqualTo(2));
    }

    [Test]
    public async Task ApplyAsync_MakesTheDirectoryAndKeepsALog_OnSqlite()
    {
        if (Database.Path is not { } path)
        {
            Assert.Ignore("Only SQLite has a file.");
            return;
        }

        await Default().ApplyAsync(CancellationToken.None);

        Assert.That(path, Does.Exist);
        Assert.That(await Database.ScalarAsync<string>("pragma journal_mode"), Is.EqualTo("wal"));
        Assert.That(await Database.ScalarAsync<int>("pragma synchronous"), Is.EqualTo(2));
        Assert.That(await Database.ScalarAsync<int>("pragma foreign_keys"), Is.EqualTo(1));
    }

    private IReadOnlyList<Migration> Embedded() => Migration.Of(Database.Hub);

    private Migrator Default() => new(Database.Hub, clock);

    private Migrator With(params IReadOnlyList<Migration>[] steps) => new(Database.Hub, clock, [.. steps.SelectMany(some => some)]);
}
