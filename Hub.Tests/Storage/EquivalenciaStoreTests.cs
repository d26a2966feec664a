using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class EquivalenciaStoreTests(string engine) : StoreSuite(engine)
{
    private static readonly DateTime Siempre = new(1900, 1, 1);

    private EquivalenciaStore Store => new(Database, Clock);

    private CatalogoStore Catalogo => new(Database, Clock);

    [Test]
    public async Task ProponerAsync_AnswersTheEntryThatSaysTheSame_HoweverTheCodeIsWritten()
    {
        var first = await Store.ProponerAsync(Propuesta("Línea  de conducción", "010201"), "ana", None);
        var second = await Store.ProponerAsync(Propuesta("LINEA DE CONDUCCION ", "010201"), "eva", None);
        var other = await Store.ProponerAsync(Propuesta("Línea de conducción", "010202"), "eva", None);

        Assert.That((first.Estado, first.Repetida), Is.EqualTo(("PROPUESTA", false)));
        Assert.That((second.Folio, second.Estado, second.Repetida), Is.EqualTo((first.Folio, "PROPUESTA", true)));
        Assert.That((other.Folio == first.Folio, other.Repetida), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task AprobarAsync_PutsItInForceForEveryDay_WhenTheCodeHadNoMeaning()
    {
        var folio = (await Store.ProponerAsync(Propuesta("K1", "010201", "010202"), "ana", None)).Folio;
        Assert.That((await Catalogo.SnapshotAsync(None)).Equivalencia("LOCAL", "k1", Siempre), Is.Null);

        Assert.That(await Store.AprobarAsync(folio, "ANA", None), Is.EqualTo(ResolucionEquivalencia.MismaPersona));
        Assert.That(await Store.AprobarAsync(folio, "eva", None), Is.EqualTo(ResolucionEquivalencia.Resuelta));
        Assert.That(await Store.AprobarAsync(folio, "eva", None), Is.EqualTo(ResolucionEquivalencia.NoEsPropuesta));
        Assert.That(await Store.AprobarAsync("E-0000000000", "eva", None), Is.EqualTo(ResolucionEquivalencia.NoEncontrada));

        var entry = (await Catalogo.SnapshotAsync(None)).Equivalencia("LOCAL", "k1", Siempre);
        Assert.That(entry!.Destinos, Is.EqualTo(new[] { "010201", "010202" }));
        var folioAnswer = await new CorridaQueries(Database).ConsultarFolioAsync(folio, "CUALQUIERA", None);
        Assert.That((folioAnswer!.Tipo, folioAnswer.Estado, folioAnswer.Fecha), Is.EqualTo(("EQUIVALENCIA", "VIGENTE", Clock.GetUtcNow())));
    }

    [Test]
    public async Task AprobarAsync_LeavesTheFormerDaysAsTheyWere_WhenTheCodeHadAMeaning()
    {
        await Catalogo.LoadSeedAsync(Semilla("1", "03"), None);
        // Eight in the evening of the 29th in Zacatecas.
        Clock.SetUtcNow(new DateTimeOffset(2024, 3, 30, 2, 0, 0, TimeSpan.Zero));
        await ApproveAsync("0301");
        await ApproveAsync("0302");

        var catalogo = await Catalogo.SnapshotAsync(None);
        var page = await Store.ListarAsync(new ListarEquivalenciasSolicitud { ClaveOrigen = "k1" }, None);

        Assert.That(catalogo.Equivalencia("LOCAL", "K1", new DateTime(2024, 3, 28))!.Destinos, Is.EqualTo(new[] { "03" }));
        Assert.That(catalogo.Equivalencia("LOCAL", "K1", new DateTime(2024, 3, 29))!.Destinos, Is.EqualTo(new[] { "0302" }));
        Assert.That(page.Items.Select(one => (one.Estado, one.VigenteDesde, one.VigenteHasta)), Is.EqualTo(new (string, DateTime, DateTime?)[]
        {
            ("VIGENTE", Siempre, new DateTime(2024, 3, 28)),
            ("SUSTITUIDA", new DateTime(2024, 3, 29), null),
            ("VIGENTE", new DateTime(2024, 3, 29), null),
        }));
    }

    [Test]
    public async Task RechazarAsync_TakesTheProposalOut_AndItMayBeMadeAgain()
    {
        var folio = (await Store.ProponerAsync(Propuesta("K1", "03"), "ana", None)).Folio;

        Assert.That(await Store.RechazarAsync(folio, "ana", None), Is.EqualTo(ResolucionEquivalencia.Resuelta));
        Assert.That(await Store.RechazarAsync(folio, "eva", None), Is.EqualTo(ResolucionEquivalencia.NoEsPropuesta));
        Assert.That(await Store.AprobarAsync(folio, "eva", None), Is.EqualTo(ResolucionEquivalencia.NoEsPropuesta));
        Assert.That(await Store.RechazarAsync("E-0000000000", "eva", None), Is.EqualTo(ResolucionEquivalencia.NoEncontrada));
        Assert.That((await Store.ProponerAsync(Propuesta("K1", "03"), "ana", None)).Repetida, Is.False);
    }

    [Test]
    public async Task LoadSeedAsync_ReplacesWhatShipped_AndKeepsWhatAPersonApproved()
    {
        await Catalogo.LoadSeedAsync(Semilla("1", "03"), None);
        await Catalogo.LoadSeedAsync(Semilla("2", "03"), None);
        Assert.That((await Store.ListarAsync(new ListarEquivalenciasSolicitud(), None)).Items, Has.Count.EqualTo(1), "the same entry is not doubled");

        await Catalogo.LoadSeedAsync(Semilla("3", "04"), None);
        var approved = (await Store.ProponerAsync(Propuesta("K2", "05"), "ana", None)).Folio;
        await Store.AprobarAsync(approved, "eva", None);
        await Catalogo.LoadSeedAsync(Semilla("4", "04", "K2"), None);

        var catalogo = await Catalogo.SnapshotAsync(None);
        Assert.That(catalogo.Equivalencia("LOCAL", "K1", Siempre)!.Destinos, Is.EqualTo(new[] { "04" }));
        Assert.That(catalogo.Equivalencia("LOCAL", "K2", Siempre)!.Destinos, Is.EqualTo(new[] { "05" }));
        Assert.That((await Store.ListarAsync(new ListarEquivalenciasSolicitud { Estado = "SUSTITUIDA" }, None)).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ListarAsync_TellsEntriesBySystemAndCode_WithTheNamesOfTheirDestinations()
    {
        foreach (var list in CatalogoSeed.Read())
            await Catalogo.LoadSeedAsync(list, None);
        var expected = CatalogoSeed.Read().SelectMany(list => list.Equivalencias).ToList();

        var entries = new List<Equivalencia>();
        string? cursor = null;
        do
        {
            var page = await Store.ListarAsync(new ListarEquivalenciasSolicitud { Maximo = 7, Cursor = cursor }, None);
            entries.AddRange(page.Items);
            cursor = page.SiguienteCursor;
        }
        while (cursor is not null);

        Assert.That(entries.Select(one => (one.SistemaOrigen, one.ClaveOrigen)), Is.EquivalentTo(expected.Select(one => (one.SistemaOrigen, one.ClaveOrigen))));
        Assert.That(entries.Select(one => one.SistemaOrigen), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        var pozo = (await Store.ListarAsync(new ListarEquivalenciasSolicitud { SistemaOrigen = "fism-r33", ClaveOrigen = "sc01b", Estado = "VIGENTE" }, None)).Items.Single();
        Assert.That(pozo.Destinos, Is.EqualTo(new[] { new DestinoEquivalencia { Clave = "010101", Nombre = "Pozo profundo" } }));
        Assert.That((await Store.ListarAsync(new ListarEquivalenciasSolicitud { Estado = "PROPUESTA" }, None)).Items, Is.Empty);
    }

    private async Task ApproveAsync(string destino)
    {
        var folio = (await Store.ProponerAsync(Propuesta("K1", destino), "ana", None)).Folio;
        Assert.That(await Store.AprobarAsync(folio, "eva", None), Is.EqualTo(ResolucionEquivalencia.Resuelta));
    }

    private static ProponerEquivalenciaSolicitud Propuesta(string clave, params string[] destinos) => new()
    {
        SistemaOrigen = "Local",
        ClaveOrigen = clave,
        Calidad = destinos.Length == 1 ? Calidades.Programa : Calidades.Ambigua,
        Destinos = [.. destinos.Select(destino => new DestinoEquivalencia { Clave = destino })],
    };

    private static ListaSemilla Semilla(string version, string destino, params string[] more) => new()
    {
        Lista = Listas.Equivalencias,
        Version = version,
        Origen = "prueba",
        Huella = version,
        Equivalencias = [.. more.Append("K1").Select(clave =>
            new EntradaEquivalencia("LOCAL", clave, null, Calidades.Programa, [destino], null, Siempre, null, null))],
    };
}
