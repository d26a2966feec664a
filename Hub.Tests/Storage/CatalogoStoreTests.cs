using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class CatalogoStoreTests(string engine) : StoreSuite(engine)
{
    private static readonly DateTime Dia = new(2024, 3, 1);

    private CatalogoStore Store => new(Database, Clock);

    [Test]
    public async Task LoadSeedAsync_LoadsEveryListOnce_HoweverOftenItIsCalled()
    {
        var lists = CatalogoSeed.Read();
        foreach (var list in lists)
            Assert.That(await Store.LoadSeedAsync(list, None), Is.True, list.Lista);
        foreach (var list in lists)
            Assert.That(await Store.LoadSeedAsync(list, None), Is.False, list.Lista);

        var versions = await Store.VersionesAsync(null, None);
        Assert.That(
            versions.Select(one => (one.Lista, one.Version, one.Registros, one.Huella)),
            Is.EquivalentTo(lists.Select(one => (one.Lista, one.Version, one.Registros, one.Huella))));
        Assert.That(versions.Select(one => one.Cargada), Is.All.EqualTo(Clock.GetUtcNow()));
        Assert.That((await Store.VersionesAsync(Listas.Municipios, None)).Single().Registros, Is.EqualTo(58));
    }

    [Test]
    public async Task SnapshotAsync_HoldsWhatTheSeedsHold()
    {
        foreach (var list in CatalogoSeed.Read())
            await Store.LoadSeedAsync(list, None);

        var catalogo = await Store.SnapshotAsync(None);

        foreach (var list in CatalogoSeed.Read())
        {
            foreach (var node in list.Nodos)
                Assert.That(catalogo.Nodo(node.Clave, Dia), Is.EqualTo(node));
            foreach (var entry in list.Equivalencias)
            {
                var found = catalogo.Equivalencia(entry.SistemaOrigen, entry.ClaveOrigen, Dia);
                Assert.That(found! with { Destinos = [] }, Is.EqualTo(entry with { Destinos = [] }));
                Assert.That(found!.Destinos, Is.EqualTo(entry.Destinos));
            }

            foreach (var key in list.Claves)
            {
                var found = catalogo.Clave(list.Lista, key.Clave, Dia);
                Assert.That(found! with { Atributos = null }, Is.EqualTo(key with { Atributos = null }));
                Assert.That(found!.Atributos ?? [], Is.EqualTo(key.Atributos ?? []));
            }
        }

        Assert.That(catalogo.VersionApertura, Is.EqualTo("1.0"));
    }

    [Test]
    public async Task LoadSeedAsync_PutsTheNewVersionInForce_AndKeepsTheFormer()
    {
        await Store.LoadSeedAsync(Apertura("1.0", "Agua"), None);
        await Store.LoadSeedAsync(Apertura("1.1", "Agua potable"), None);
        await Store.LoadSeedAsync(Apertura("1.0", "Agua"), None);

        var now = await Store.AperturaAsync(new ConsultarAperturaSolicitud(), None);
        var former = await Store.AperturaAsync(new ConsultarAperturaSolicitud { Version = "1.0" }, None);

        Assert.That((now!.Version, now.Nodos![0].Nombre), Is.EqualTo(("1.1", "Agua potable")));
        Assert.That((former!.Version, former.Nodos![0].Nombre), Is.EqualTo(("1.0", "Agua")));
        Assert.That(await Store.AperturaAsync(new ConsultarAperturaSolicitud { Version = "9" }, None), Is.Null);
        Assert.That((await Store.SnapshotAsync(None)).Nodo("01", Dia)!.Nombre, Is.EqualTo("Agua potable"));
    }

    [Test]
    public async Task LoadSeedAsync_Refuses_WhenAVersionChangedItsContent()
    {
        await Store.LoadSeedAsync(Apertura("1.0", "Agua"), None);

        Assert.That(
            () => Store.LoadSeedAsync(Apertura("1.0", "Agua") with { Huella = "otra" }, None),
            Throws.InvalidOperationException.With.Message.Contains("APERTURA"));
    }

    [Test]
    public async Task AperturaAsync_KeepsToBranchAndDay()
    {
        await Store.LoadSeedAsync(
            Apertura("1.0", "Agua") with
            {
                Nodos =
                [
                    Nodo("01", "Agua"),
                    Nodo("0101", "Captación"),
                    Nodo("010101", "Pozo") with { VigenteHasta = new DateTime(2023, 12, 31) },
                    Nodo("02", "Drenaje"),
                ],
            },
            None);

        var branch = await Store.AperturaAsync(new ConsultarAperturaSolicitud { Rama = "01" }, None);
        var lastDay = await Store.AperturaAsync(new ConsultarAperturaSolicitud { Rama = "0101", Fecha = new DateTime(2023, 12, 31) }, None);
        var dayAfter = await Store.AperturaAsync(new ConsultarAperturaSolicitud { Rama = "0101", Fecha = new DateTime(2024, 1, 1) }, None);

        Assert.That(branch!.Nodos!.Select(node => node.Clave), Is.EqualTo(new[] { "01", "0101", "010101" }));
        Assert.That(lastDay!.Nodos!.Select(node => node.Clave), Is.EqualTo(new[] { "0101", "010101" }));
        Assert.That(dayAfter!.Nodos!.Select(node => node.Clave), Is.EqualTo(new[] { "0101" }));
    }

    [Test]
    public async Task ClavesAsync_TellsTheListInItsOrder()
    {
        var seed = CatalogoSeed.Read().Single(list => list.Lista == Listas.Fondos);
        await Store.LoadSeedAsync(seed, None);

        var claves = await Store.ClavesAsync(new ListarClavesSolicitud { Lista = Listas.Fondos }, None);

        Assert.That((claves!.Lista, claves.Version), Is.EqualTo((seed.Lista, seed.Version)));
        Assert.That(claves.Claves!.Select(key => key.Clave), Is.EqualTo(seed.Claves.Select(key => key.Clave)));
        Assert.That(claves.Claves![0].Atributos, Is.EqualTo(seed.Claves[0].Atributos));
        Assert.That(await Store.ClavesAsync(new ListarClavesSolicitud { Lista = "OTRA" }, None), Is.Null);
    }

    private static ListaSemilla Apertura(string version, string nombre) => new()
    {
        Lista = Listas.Apertura,
        Version = version,
        Origen = "prueba",
        Huella = version,
        Nodos = [Nodo("01", nombre)],
    };

    private static NodoApertura Nodo(string clave, string nombre) =>
        new() { Clave = clave, Nivel = clave.Length / 2, Nombre = nombre, VigenteDesde = new DateTime(1900, 1, 1) };
}
