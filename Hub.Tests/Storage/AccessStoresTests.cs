using System.Data.Common;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class AccessStoresTests(string engine) : StoreSuite(engine)
{
    private static readonly Dependencia Sinfra = new() { Clave = "SINFRA", Nombre = "Secretaría de Obras", Tipo = "ESTATAL" };

    private CredencialStore Credenciales => new(Database, Clock);

    private DependenciaStore Dependencias => new(Database, Clock);

    private FaltaStore Faltas => new(Database, Clock);

    [Test]
    public async Task UpsertAsync_KeepsOneRow_AndItsFirstDay()
    {
        var start = Clock.GetUtcNow();
        await Dependencias.UpsertAsync(Sinfra, None);
        Clock.Advance(TimeSpan.FromDays(1));
        await Dependencias.UpsertAsync(Sinfra with { Nombre = "Secretaría de Infraestructura" }, None);
        await Dependencias.UpsertAsync(new Dependencia { Clave = "JIAPAZ", Nombre = "Junta" }, None);

        Assert.That(
            await Dependencias.FindAsync("SINFRA", None),
            Is.EqualTo(new Dependencia { Clave = "SINFRA", Nombre = "Secretaría de Infraestructura", Tipo = "ESTATAL", AltaUtc = start }));
        Assert.That((await Dependencias.ListAsync(None)).Select(one => one.Clave), Is.EqualTo(new[] { "JIAPAZ", "SINFRA" }));
        Assert.That(await Dependencias.FindAsync("sinfra", None), Is.Null);
    }

    [Test]
    public async Task CreateAsync_NeverGivesANameTwice()
    {
        await Dependencias.UpsertAsync(Sinfra, None);

        Assert.That(await Credenciales.CreateAsync(Credencial("uno"), None), Is.True);
        Assert.That(await Credenciales.CreateAsync(Credencial("uno") with { Iteraciones = 7 }, None), Is.False);

        var found = await Credenciales.FindAsync("uno", None);
        Assert.That((found!.Dependencia, found.Algoritmo, found.Iteraciones, found.CreadaUtc), Is.EqualTo(("SINFRA", "PBKDF2", 210_000, Clock.GetUtcNow())));
        Assert.That((found.Sal, found.Resumen), Is.EqualTo((new byte[] { 1, 0, 255 }, new byte[] { 9, 8 })));
        Assert.That(await Credenciales.FindAsync("UNO", None), Is.Null);
        Assert.That(() => Credenciales.CreateAsync(Credencial("dos") with { Dependencia = "NADIE" }, None), Throws.InstanceOf<DbException>());
    }

    [Test]
    public async Task FindAsync_FindsNothing_OnceRevoked()
    {
        await Dependencias.UpsertAsync(Sinfra, None);
        await Credenciales.CreateAsync(Credencial("uno"), None);

        Assert.That(await Credenciales.RevokeAsync("uno", None), Is.True);
        Assert.That(await Credenciales.RevokeAsync("uno", None), Is.False);
        Assert.That(await Credenciales.RevokeAsync("nadie", None), Is.False);

        Assert.That(await Credenciales.FindAsync("uno", None), Is.Null);
        Assert.That((await Credenciales.ListAsync("SINFRA", None)).Single().RevocadaUtc, Is.EqualTo(Clock.GetUtcNow()));
        Assert.That(await Credenciales.ListAsync("OTRA", None), Is.Empty);
        Assert.That(await Credenciales.ListAsync(null, None), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TouchAsync_NotesTheUse_ButNotEveryCall()
    {
        await Dependencias.UpsertAsync(Sinfra, None);
        await Credenciales.CreateAsync(Credencial("uno"), None);
        var first = Clock.GetUtcNow();

        await Credenciales.TouchAsync((await Credenciales.FindAsync("uno", None))!, None);
        Clock.Advance(TimeSpan.FromMinutes(9));
        await Credenciales.TouchAsync((await Credenciales.FindAsync("uno", None))!, None);
        var soon = await Credenciales.FindAsync("uno", None);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Credenciales.TouchAsync(soon!, None);
        var later = await Credenciales.FindAsync("uno", None);

        Assert.That(soon!.UltimoUsoUtc, Is.EqualTo(first));
        Assert.That(later!.UltimoUsoUtc, Is.EqualTo(first.AddMinutes(10)));
    }

    [Test]
    public async Task RecordAsync_KeepsTheFault_AndCutsWhatIsTooLong()
    {
        var falta = new Falta
        {
            Codigo = "ESTRUCTURA_INVALIDA",
            Campo = new string('c', 900),
            Servicio = "ObrasService",
            Operacion = new string('o', 200),
            Usuario = new string('u', 100),
            Dependencia = "SINFRA",
        };
        await Faltas.RecordAsync(falta, None);

        var found = await Faltas.FindAsync(falta.Folio, "SINFRA", None);

        Assert.That((found!.Codigo, found.Servicio, found.OcurridaUtc), Is.EqualTo(("ESTRUCTURA_INVALIDA", "ObrasService", Clock.GetUtcNow())));
        Assert.That((found.Campo!.Length, found.Operacion!.Length, found.Usuario!.Length), Is.EqualTo((400, 60, 60)));
    }

    [Test]
    public async Task FindAsync_OpensOnlyOwnFaults_AndThoseOfNobody()
    {
        var own = new Falta { Codigo = "NO_ENCONTRADO", Dependencia = "SINFRA" };
        var nobody = new Falta { Codigo = "CREDENCIAL_INVALIDA" };
        await Faltas.RecordAsync(own, None);
        await Faltas.RecordAsync(nobody, None);

        Assert.That(await Faltas.FindAsync(own.Folio, "OTRA", None), Is.Null);
        Assert.That(await Faltas.FindAsync(own.Folio, null, None), Is.Not.Null);
        Assert.That(await Faltas.FindAsync(nobody.Folio, "OTRA", None), Is.Not.Null);
        Assert.That(await Faltas.FindAsync("F-0000000000", null, None), Is.Null);
    }

    private static Credencial Credencial(string usuario) => new()
    {
        Usuario = usuario,
        Dependencia = "SINFRA",
        Algoritmo = "PBKDF2",
        Iteraciones = 210_000,
        Sal = [1, 0, 255],
        Resumen = [9, 8],
    };
}
