using Hub.Service.Security;
using Hub.Service.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Security;

public sealed class CredencialesTests
{
    private static readonly Dependencia Sop = new() { Clave = "SOP", Nombre = "Obras Públicas" };

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero));
    private string folder = "";
    private HubDatabase database = null!;

    [SetUp]
    public async Task CreateDatabase()
    {
        folder = Directory.CreateTempSubdirectory("obrashub-").FullName;
        database = AddStorageExtensions.Create(StorageOptions.Parse(Path.Combine(folder, "hub.db")));
        await new Migrator(database, clock).ApplyAsync(CancellationToken.None);
    }

    [TearDown]
    public void DeleteDatabase()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task VerifyAsync_GivesTheDependencia_OnlyWhenThePasswordIsRight()
    {
        using var process = new HubSecurity(database, clock);
        var password = await process.Admin.CreateAsync("sop.sistema", Sop, CancellationToken.None) ?? "";

        Assert.Multiple(async () =>
        {
            Assert.That(await process.VerifyAsync("sop.sistema", password), Is.EqualTo(new Caller("sop.sistema", "SOP")));
            Assert.That(await process.VerifyAsync("sop.sistema", password + "x"), Is.Null);
            Assert.That(await process.VerifyAsync("sop.sistema", password + "\0"), Is.Null, "the hash alone would not tell");
            Assert.That(await process.VerifyAsync("nadie", password), Is.Null);
            Assert.That(await process.VerifyAsync("", password), Is.Null);
            Assert.That(await process.VerifyAsync("sop.sistema", new string('x', 5000)), Is.Null);
        });
    }

    [Test]
    public async Task VerifyAsync_PaysTheSlowHashOnce_WhileItIsRemembered()
    {
        using var process = new HubSecurity(database, clock);
        var password = await process.Admin.CreateAsync("sop", Sop, CancellationToken.None) ?? "";

        await process.VerifyAsync("sop", password);
        Assert.That(process.Verified.Count, Is.EqualTo(1));
        await process.VerifyAsync("sop", "equivocada");

        Assert.That(process.Verified.Count, Is.EqualTo(1), "a wrong password is never remembered");
        Assert.That(await process.VerifyAsync("sop", password), Is.Not.Null);
    }

    [Test]
    public async Task VerifyAsync_RefusesAtOnce_WhenThisProcessRevoked()
    {
        using var process = new HubSecurity(database, clock);
        var password = await process.Admin.CreateAsync("sop", Sop, CancellationToken.None) ?? "";
        await process.VerifyAsync("sop", password);

        Assert.That(await process.Admin.RevokeAsync("sop", CancellationToken.None), Is.True);

        Assert.That(await process.VerifyAsync("sop", password), Is.Null);
        Assert.That(await process.Admin.CreateAsync("sop", Sop, CancellationToken.None), Is.Null, "a name is never given twice");
        Assert.That(await process.Admin.RotateAsync("sop", CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task VerifyAsync_NoticesARotationOfAnotherProcess_WithinTheNotice()
    {
        using var server = new HubSecurity(database, clock);
        using var console = new HubSecurity(database, clock);
        var former = await console.Admin.CreateAsync("sop", Sop, CancellationToken.None) ?? "";
        await server.VerifyAsync("sop", former);

        var present = await console.Admin.RotateAsync("sop", CancellationToken.None) ?? "";
        clock.Advance(TimeSpan.FromSeconds(new SecurityOptions().NoticeSeconds));

        Assert.That(await server.VerifyAsync("sop", former), Is.Null);
        Assert.That(await server.VerifyAsync("sop", present), Is.EqualTo(new Caller("sop", "SOP")));
    }

    [Test]
    public async Task VerifyAsync_RaisesTheStoredHash_WhenMoreIterationsAreConfigured()
    {
        using var old = new HubSecurity(database, clock, new SecurityOptions { Iterations = 210_000 });
        var password = await old.Admin.CreateAsync("sop", Sop, CancellationToken.None) ?? "";
        using var present = new HubSecurity(database, clock, new SecurityOptions { Iterations = 220_000 });

        await present.VerifyAsync("sop", password);

        var stored = await new CredencialStore(database, clock).FindAsync("sop", CancellationToken.None);
        Assert.That(stored?.Iteraciones, Is.EqualTo(220_000));
        Assert.That(await present.VerifyAsync("sop", password), Is.Not.Null);
    }

    /// <summary>What one process of the hub has in memory.</summary>
    private sealed class HubSecurity : IDisposable
    {
        private readonly HashGate gate;
        private readonly Credenciales credenciales;

        public HubSecurity(HubDatabase database, TimeProvider clock, SecurityOptions? given = null)
        {
            var options = Options.Create(given ?? new SecurityOptions());
            var store = new CredencialStore(database, clock);
            gate = new HashGate(options, NullLogger<HashGate>.Instance);
            Verified = new VerifiedCredentials(options, clock);
            credenciales = new Credenciales(store, gate, Verified, options, clock, NullLogger<Credenciales>.Instance);
            Admin = new CredencialAdmin(store, new DependenciaStore(database, clock), credenciales, options);
        }

        public VerifiedCredentials Verified { get; }

        public CredencialAdmin Admin { get; }

        public Task<Caller?> VerifyAsync(string usuario, string password) =>
            credenciales.VerifyAsync(usuario, password, CancellationToken.None);

        public void Dispose() => gate.Dispose();
    }
}
