using System.Text;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class ObraQueriesTests(string engine) : StoreSuite(engine)
{
    private static readonly Obra Pozo = new()
    {
        Clave = "PZ-001",
        Nombre = "Rehabilitación del pozo profundo «Ñahuí»",
        EjercicioFiscal = 2023,
        Etapa = "EJECUCION",
        Clasificacion = new Clasificacion { Apertura = "010101" },
        Ubicaciones = [new Ubicacion { Municipio = "32010" }, new Ubicacion { Municipio = "32056" }],
        Financiamientos = [new Financiamiento { MontoModificado = 1234567.89m, MontoEjercido = 0.01m }],
        Avance = new Avance { Fisico = 33.3333m },
    };

    private ObraQueries Queries => new(Database);

    [Test]
    public async Task ConsultarAsync_ReturnsTheWorkAsStored_ByFolioAndByKey()
    {
        var folio = await Script.StoreAsync(Pozo);

        var byFolio = await Queries.ConsultarAsync(folio, null, conProcedencia: false, None);
        var byKey = await Queries.ConsultarAsync(new ClaveObra(BatchScript.Sinfra, "pz-001", 0), null, conProcedencia: false, None);

        Assert.That(byFolio!.Obra, Is.EqualTo(byKey!.Obra with { Obra = byFolio.Obra.Obra }));
        Assert.That(Xml(byFolio.Obra.Obra), Is.EqualTo(Xml(Pozo)));
        Assert.That(Xml(byKey.Obra.Obra), Is.EqualTo(Xml(Pozo)));
        Assert.That(byFolio.Obra.Version, Is.EqualTo(1));
        Assert.That(byFolio.Obra.Clasificacion, Is.EqualTo("CLASIFICADA"));
        Assert.That(byFolio.Obra.VersionApertura, Is.EqualTo("1.0"));
        Assert.That(byFolio.Obra.Registrada, Is.EqualTo(Clock.GetUtcNow()));
        Assert.That(byFolio.Procedencias, Is.Empty);
    }

    [Test]
    public async Task ConsultarAsync_ReturnsNull_WhenTheWorkIsUnknown()
    {
        await Script.StoreAsync(Pozo);

        Assert.That(await Queries.ConsultarAsync("ZAC-2023-32010-000009-9", null, conProcedencia: true, None), Is.Null);
        Assert.That(await Queries.ConsultarAsync(new ClaveObra("OTRA", "PZ-001", 0), null, conProcedencia: true, None), Is.Null);
        Assert.That(await Queries.ConsultarAsync(new ClaveObra(BatchScript.Sinfra, "PZ-001", 2023), null, conProcedencia: true, None), Is.Null);
    }

    [Test]
    public async Task ConsultarAsync_ReturnsTheWorkAsKnownThen_WhenAnInstantIsNamed()
    {
        var first = Clock.GetUtcNow();
        var folio = await Script.StoreAsync(Pozo);
        Clock.Advance(TimeSpan.FromDays(1));
        await Script.StoreAsync(Pozo with { Nombre = "Otro nombre" });

        var before = await Queries.ConsultarAsync(folio, first.AddMilliseconds(-1), conProcedencia: true, None);
        var then = await Queries.ConsultarAsync(folio, first.AddHours(1), conProcedencia: true, None);
        var now = await Queries.ConsultarAsync(folio, null, conProcedencia: true, None);

        Assert.That(before, Is.Null);
        Assert.That(then!.Obra.Version, Is.EqualTo(1));
        Assert.That(then.Obra.Obra.Nombre, Is.EqualTo(Pozo.Nombre));
        Assert.That(then.Procedencias.Select(one => one.Vigente), Is.EqualTo(new[] { true }));
        Assert.That(now!.Obra.Version, Is.EqualTo(2));
        Assert.That(now.Obra.Registrada, Is.EqualTo(first));
        Assert.That(now.Obra.Actualizada, Is.EqualTo(Clock.GetUtcNow()));
        Assert.That(now.Procedencias.Select(one => one.Vigente), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public async Task ConsultarAsync_TellsRunRowAndOriginal_WhenProvenanceIsAskedFor()
    {
        var (folioCorrida, results) = await Script.WriteAsync(
            "lote-7", BatchScript.Sinfra, BatchScript.Record.Ignored("x", "no es obra"), BatchScript.Record.Stored(Pozo));

        var obra = await Queries.ConsultarAsync(results[1].FolioObra!, null, conProcedencia: true, None);

        var procedencia = obra!.Procedencias.Single();
        Assert.That(procedencia.FolioCorrida, Is.EqualTo(folioCorrida));
        Assert.That(procedencia.Origen, Is.EqualTo("lote-7"));
        Assert.That(procedencia.Renglon, Is.EqualTo(2));
        Assert.That(procedencia.Clave, Is.EqualTo("PZ-001"));
        Assert.That(procedencia.Formato, Is.EqualTo("csv"));
        Assert.That(procedencia.Original, Is.EqualTo("PZ-001"u8.ToArray()));
        Assert.That(procedencia.Huella, Is.EqualTo(Fingerprint.Of(Pozo)));
        Assert.That(procedencia.VersionReglas, Is.EqualTo("1"));
    }

    [Test]
    public async Task BuscarAsync_FindsByEveryFilter_AndOnlyWhatMatches()
    {
        var pozo = await Script.StoreAsync(Pozo);
        await Script.StoreAsync(new Obra { Clave = "SIN-DATOS" });
        await Script.StoreAsync(new Obra { Clave = "ESC-1", Nombre = "Escuela primaria", EjercicioFiscal = 2022, Etapa = "TERMINADA" });

        BuscarObrasSolicitud[] matching =
        [
            new() { EjercicioFiscal = 2023 },
            new() { Municipio = "32010" },
            new() { Municipio = "32056" },
            new() { Apertura = "01" },
            new() { Apertura = "0101" },
            new() { Apertura = "010101" },
            new() { Etapa = "EJECUCION" },
            new() { Texto = "POZO rehabilitacion" },
            new() { Texto = "ñahuí" },
            new() { Dependencia = BatchScript.Sinfra, EjercicioFiscal = 2023, Municipio = "32056", Apertura = "01", Etapa = "EJECUCION", Texto = "pozo" },
        ];
        foreach (var solicitud in matching)
            Assert.That((await Queries.BuscarAsync(solicitud, None)).Items.Select(one => one.FolioObra), Is.EqualTo(new[] { pozo }), solicitud.ToString());

        BuscarObrasSolicitud[] empty =
        [
            new() { Apertura = "02" }, new() { Municipio = "32001" }, new() { Dependencia = "OTRA" }, new() { Texto = "pozo escuela" }, new() { Texto = "nahui" },
        ];
        foreach (var solicitud in empty)
            Assert.That((await Queries.BuscarAsync(solicitud, None)).Items, Is.Empty, solicitud.ToString());
        Assert.That((await Queries.BuscarAsync(new BuscarObrasSolicitud(), None)).Items, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task BuscarAsync_SummarisesMoneyAndProgressExactly()
    {
        var folio = await Script.StoreAsync(Pozo);

        var resumen = (await Queries.BuscarAsync(new BuscarObrasSolicitud(), None)).Items.Single();

        Assert.That(resumen, Is.EqualTo(new ResumenObra
        {
            FolioObra = folio,
            Dependencia = BatchScript.Sinfra,
            Clave = "PZ-001",
            Nombre = Pozo.Nombre,
            EjercicioFiscal = 2023,
            Municipio = "32010",
            Apertura = "010101",
            Clasificacion = "CLASIFICADA",
            Etapa = "EJECUCION",
            AvanceFisico = 33.3333m,
            MontoModificado = 1234567.89m,
            MontoEjercido = 0.01m,
            Actualizada = Clock.GetUtcNow(),
        }));
    }

    [Test]
    public async Task BuscarAsync_GivesEachWorkOnce_WhenWorksChangeBetweenPages()
    {
        var folios = new List<string>();
        for (var i = 0; i < 5; i++)
            folios.Add(await Script.StoreAsync(new Obra { Clave = $"K{i}", EjercicioFiscal = 2023 }));

        var first = await Queries.BuscarAsync(new BuscarObrasSolicitud { Maximo = 2 }, None);
        await Script.StoreAsync(new Obra { Clave = "K0", EjercicioFiscal = 2023, Nombre = "Cambió" });
        await Script.StoreAsync(new Obra { Clave = "K9", EjercicioFiscal = 2020 });
        var second = await Queries.BuscarAsync(new BuscarObrasSolicitud { Maximo = 2, Cursor = first.SiguienteCursor }, None);
        var third = await Queries.BuscarAsync(new BuscarObrasSolicitud { Maximo = 2, Cursor = second.SiguienteCursor }, None);

        Assert.That(first.Items.Concat(second.Items).Concat(third.Items).Select(one => one.FolioObra), Is.EqualTo(folios.Order(StringComparer.Ordinal)));
        Assert.That((first.HayMas, second.HayMas, third.HayMas), Is.EqualTo((true, true, false)));
        Assert.That(third.SiguienteCursor, Is.Null);
    }

    [Test]
    public async Task BuscarAsync_Refuses_WhenTheCursorIsOfAnotherList()
    {
        var changes = await Queries.CambiosAsync(new ListarCambiosSolicitud(), None);

        Assert.That(
            () => Queries.BuscarAsync(new BuscarObrasSolicitud { Cursor = changes.SiguienteCursor }, None),
            Throws.TypeOf<CursorInvalidoException>());
    }

    [Test]
    public async Task CambiosAsync_TellsEveryChangeOnceInOrder_AndGoesOnWhereItEnded()
    {
        var folio = await Script.StoreAsync(Pozo);
        await Script.StoreAsync(new Obra { Clave = "B" });
        await Script.StoreAsync(Pozo with { Nombre = "Segundo" });

        var first = await Queries.CambiosAsync(new ListarCambiosSolicitud { Maximo = 2 }, None);
        var second = await Queries.CambiosAsync(new ListarCambiosSolicitud { Maximo = 2, Cursor = first.SiguienteCursor }, None);
        var idle = await Queries.CambiosAsync(new ListarCambiosSolicitud { Cursor = second.SiguienteCursor }, None);
        await Script.StoreAsync(Pozo with { Nombre = "Tercero" });
        var later = await Queries.CambiosAsync(new ListarCambiosSolicitud { Cursor = idle.SiguienteCursor }, None);

        Assert.That(first.Items.Select(one => one.Tipo), Is.EqualTo(new[] { "ALTA", "ALTA" }));
        Assert.That((first.HayMas, second.HayMas, idle.HayMas), Is.EqualTo((true, false, false)));
        Assert.That(first.Items[0].Obra.Obra.Nombre, Is.EqualTo(Pozo.Nombre));
        var change = second.Items.Single();
        Assert.That((change.Tipo, change.Obra.FolioObra, change.Obra.Version, change.Obra.Obra.Nombre), Is.EqualTo(("CAMBIO", folio, 2, "Segundo")));
        Assert.That(change.Secuencia, Is.GreaterThan(first.Items[1].Secuencia));
        Assert.That(idle.Items, Is.Empty);
        Assert.That(later.Items.Single().Obra.Obra.Nombre, Is.EqualTo("Tercero"));
    }

    private static string Xml(Obra obra) => Encoding.UTF8.GetString(ObraXml.Write(obra));
}
