using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;
using static Hub.Tests.Support.BatchScript;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class CorridaQueriesTests(string engine) : StoreSuite(engine)
{
    private CorridaQueries Queries => new(Database);

    [Test]
    public async Task ListarAsync_TellsRunsNewestFirst_AndPages()
    {
        var folios = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            folios.Insert(0, (await Script.WriteAsync($"lote-{i}", Sinfra, Record.Stored(new Obra { Clave = $"K{i}" }))).Folio);
            Clock.Advance(TimeSpan.FromHours(1));
        }

        var first = await Queries.ListarAsync(new ListarCorridasSolicitud { Maximo = 2 }, null, None);
        var second = await Queries.ListarAsync(new ListarCorridasSolicitud { Maximo = 2, Cursor = first.SiguienteCursor }, null, None);

        Assert.That(first.Items.Concat(second.Items).Select(run => run.Folio), Is.EqualTo(folios));
        Assert.That((first.HayMas, second.HayMas), Is.EqualTo((true, false)));
        Assert.That(first.Items[0].Nuevos, Is.EqualTo(1));
        Assert.That(first.Items[0].Estado, Is.EqualTo(EstadosCorrida.Terminada));
    }

    [Test]
    public async Task ListarAsync_KeepsToTheFilters()
    {
        var start = Clock.GetUtcNow();
        var folio = (await Script.WriteAsync("uno", Sinfra, Record.Stored(new Obra { Clave = "A" }))).Folio;

        ListarCorridasSolicitud[] matching =
        [
            new() { Dependencia = Sinfra }, new() { Estado = "TERMINADA" }, new() { Desde = start }, new() { Hasta = start.AddSeconds(1) },
        ];
        foreach (var solicitud in matching)
            Assert.That((await Queries.ListarAsync(solicitud, null, None)).Items.Select(run => run.Folio), Is.EqualTo(new[] { folio }), solicitud.ToString());

        ListarCorridasSolicitud[] empty =
        [
            new() { Dependencia = "OTRA" }, new() { Estado = "FALLIDA" }, new() { Adaptador = "x" }, new() { Desde = start.AddSeconds(1) }, new() { Hasta = start },
        ];
        foreach (var solicitud in empty)
            Assert.That((await Queries.ListarAsync(solicitud, null, None)).Items, Is.Empty, solicitud.ToString());
    }

    [Test]
    public async Task EveryQuestion_FindsNothing_WhenTheRunIsOfAnotherDependencia()
    {
        var (folio, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("malo", Codigos.FechaInvalida.En("fechas", 1, "aaaa")));
        var held = results[0].FolioCuarentena!;

        Assert.That((await Queries.ListarAsync(new ListarCorridasSolicitud(), "OTRA", None)).Items, Is.Empty);
        Assert.That(await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = folio }, "OTRA", None), Is.Null);
        Assert.That(await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = held }, "OTRA", None), Is.Null);
        Assert.That(await Queries.ResumenAsync(folio, "OTRA", None), Is.Null);
        Assert.That(await Queries.ConsultarFolioAsync(folio, "OTRA", None), Is.Null);
        Assert.That(await Queries.ConsultarFolioAsync(held, "OTRA", None), Is.Null);

        Assert.That((await Queries.ListarAsync(new ListarCorridasSolicitud(), Sinfra, None)).Items, Has.Count.EqualTo(1));
        Assert.That(await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = held }, Sinfra, None), Is.Not.Null);
        Assert.That(await Queries.ConsultarFolioAsync(held, Sinfra, None), Is.Not.Null);
    }

    [Test]
    public async Task HallazgosAsync_TellsThoseOfTheRunByRow_AndOfOneRecordAlone()
    {
        var (folio, results) = await Script.WriteAsync(
            "uno",
            Sinfra,
            Record.Stored(new Obra { Clave = "A" }, Codigos.CorteAnterior.En("fechaCorte", null)),
            Record.Held("malo", Codigos.FechaInvalida.En("fechas/inicioReal", null, "aaaa-mm-dd"), Codigos.ImporteInvalido.En("costos", null, "1.00")));

        var first = await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = folio, Maximo = 2 }, null, None);
        var second = await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = folio, Maximo = 2, Cursor = first!.SiguienteCursor }, null, None);
        var held = await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = results[1].FolioCuarentena! }, null, None);
        var errors = await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = folio, Severidad = "ADVERTENCIA" }, null, None);
        var coded = await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = folio, Codigo = "IMPORTE_INVALIDO" }, null, None);

        Assert.That(first.Items.Concat(second!.Items), Is.EqualTo(new[]
        {
            Codigos.CorteAnterior.En("fechaCorte", 1),
            Codigos.FechaInvalida.En("fechas/inicioReal", 2, "aaaa-mm-dd"),
            Codigos.ImporteInvalido.En("costos", 2, "1.00"),
        }));
        Assert.That(second.HayMas, Is.False);
        Assert.That(held!.Items.Select(one => one.Codigo), Is.EqualTo(new[] { "FECHA_INVALIDA", "IMPORTE_INVALIDO" }));
        Assert.That(errors!.Items.Single().Codigo, Is.EqualTo("CORTE_ANTERIOR"));
        Assert.That(coded!.Items.Single().Codigo, Is.EqualTo("IMPORTE_INVALIDO"));
        Assert.That(
            () => Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = results[1].FolioCuarentena!, Cursor = first.SiguienteCursor }, null, None),
            Throws.TypeOf<CursorInvalidoException>());
        Assert.That(await Queries.HallazgosAsync(new ListarHallazgosSolicitud { Folio = "C-0000000000" }, null, None), Is.Null);
    }

    [Test]
    public async Task RecepcionAsync_RebuildsTheFirstReceipt()
    {
        var hallazgo = Codigos.FechaInvalida.En("fechas/inicioReal", 2, "aaaa-mm-dd");
        var (folio, results) = await Script.WriteAsync(
            "lote-9", Sinfra, Record.Stored(new Obra { Clave = "A-1" }), Record.Held("malo", hallazgo), Record.Ignored("x", "otro estado"));

        var receipt = await Queries.RecepcionAsync(folio, None);

        Assert.That((receipt!.Folio, receipt.ClaveLote, receipt.Repetido), Is.EqualTo((folio, "lote-9", false)));
        Assert.That((receipt.Leidos, receipt.Nuevos, receipt.Cuarentena, receipt.Ignorados), Is.EqualTo((3, 1, 1, 1)));
        Assert.That(receipt.Resultados!.Select(one => (one.Indice, one.Resultado, one.FolioObra, one.FolioCuarentena)), Is.EqualTo(new[]
        {
            (1, Resultados.Nuevo, results[0].FolioObra, (string?)null),
            (2, Resultados.Cuarentena, null, results[1].FolioCuarentena),
            (3, Resultados.Ignorado, null, null),
        }));
        Assert.That(receipt.Resultados![0].Clave, Is.EqualTo("A-1"));
        Assert.That(receipt.Resultados[1].Hallazgos, Is.EqualTo(new[] { hallazgo }));
        Assert.That(await Queries.RecepcionAsync("C-0000000000", None), Is.Null);
    }

    [Test]
    public async Task ResumenAsync_CountsQuarantineByErrorAndIgnoredByReason()
    {
        var fecha = Codigos.FechaInvalida.En("fechas", null, "aaaa");
        var importe = Codigos.ImporteInvalido.En("costos", null, "1.00");
        var (folio, _) = await Script.WriteAsync(
            "uno",
            Sinfra,
            Record.Held("a", fecha, importe),
            Record.Held("b", fecha, fecha, Codigos.CorteAnterior.En(null, null)),
            Record.Ignored("c", "otro estado"),
            Record.Ignored("d", "no es obra"),
            Record.Ignored("e", "otro estado"));

        var resumen = await Queries.ResumenAsync(folio, null, None);

        Assert.That(resumen!.CuarentenaPorCodigo.Select(one => (one.Concepto, one.Registros)), Is.EqualTo(new[] { ("FECHA_INVALIDA", 2), ("IMPORTE_INVALIDO", 1) }));
        Assert.That(resumen.IgnoradosPorMotivo.Select(one => (one.Concepto, one.Registros)), Is.EqualTo(new[] { ("otro estado", 2), ("no es obra", 1) }));
        Assert.That(resumen.Corrida.Estado, Is.EqualTo(EstadosCorrida.TerminadaConCuarentena));
    }

    [Test]
    public async Task ConsultarFolioAsync_OpensEachKindOfFolio()
    {
        var (folio, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("malo", Codigos.FechaInvalida.En("fechas", 1, "aaaa")));
        var falta = new Falta { Codigo = "MENSAJE_ILEGIBLE", Operacion = "RegistrarObras", Dependencia = Sinfra };
        await new FaltaStore(Database, Clock).RecordAsync(falta, None);

        var run = await Queries.ConsultarFolioAsync(folio, null, None);
        var held = await Queries.ConsultarFolioAsync(results[0].FolioCuarentena!, null, None);
        var fault = await Queries.ConsultarFolioAsync(falta.Folio, Sinfra, None);

        Assert.That((run!.Tipo, run.Estado, run.Corrida!.Folio), Is.EqualTo(("CORRIDA", "TERMINADA_CON_CUARENTENA", folio)));
        Assert.That(run.Resumen, Is.EqualTo("Leídos 1: nuevos 0, actualizados 0, sin cambio 0, en cuarentena 1, rechazados 0, ignorados 0."));
        Assert.That((held!.Tipo, held.Estado, held.Corrida!.Folio), Is.EqualTo(("CUARENTENA", "EN_ESPERA", folio)));
        Assert.That(held.Resumen, Is.EqualTo($"Registro 1 de la corrida {folio}: espera corrección; reintentos: 0."));
        Assert.That((fault!.Tipo, fault.Fecha), Is.EqualTo(("FALTA", Clock.GetUtcNow())));
        Assert.That(fault.Resumen, Is.EqualTo("Se respondió la falta MENSAJE_ILEGIBLE a la operación RegistrarObras."));
        foreach (var unknown in new[] { "", "C-0000000000", "Q-0000000000", "F-0000000000", "E-0000000000", "ZAC-2023" })
            Assert.That(await Queries.ConsultarFolioAsync(unknown, null, None), Is.Null, unknown);
    }
}
