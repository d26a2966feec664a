using Hub.Contracts.Faltas;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;
using static Hub.Tests.Support.BatchScript;

namespace Hub.Tests.Storage;

[TestFixture(Sqlite)]
[TestFixture(SqlServer)]
public sealed class CuarentenaStoreTests(string engine) : StoreSuite(engine)
{
    private static readonly Hub.Contracts.Comun.Hallazgo Fecha = Codigos.FechaInvalida.En("fechas/inicioReal", 1, "aaaa-mm-dd");
    private static readonly Hub.Contracts.Comun.Hallazgo Importe = Codigos.ImporteInvalido.En("costos/costoTotal", 1, "1.00");

    private CuarentenaStore Store => new(Database);

    [Test]
    public async Task ListarAsync_TellsOriginalAndEveryFinding()
    {
        var (folio, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("renglón «malo»", Fecha, Importe));

        var item = (await Store.ListarAsync(new ListarCuarentenaSolicitud(), null, None)).Items.Single();

        Assert.That((item.Folio, item.FolioCorrida, item.Dependencia, item.Renglon), Is.EqualTo((results[0].FolioCuarentena, folio, Sinfra, 1)));
        Assert.That((item.Estado, item.Recibido, item.Intentos, item.Formato, item.Codificacion), Is.EqualTo(("EN_ESPERA", Clock.GetUtcNow(), 0, "csv", "utf-8")));
        Assert.That(item.Original, Is.EqualTo("renglón «malo»"u8.ToArray()));
        Assert.That(item.Hallazgos, Is.EqualTo(new[] { Fecha, Importe }));
    }

    [Test]
    public async Task ListarAsync_KeepsToFiltersAndScope()
    {
        var (folio, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("a", Fecha));
        await Script.WriteAsync("dos", "OTRA", Record.Held("b", Importe));
        var expected = new[] { results[0].FolioCuarentena };

        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { Codigo = "FECHA_INVALIDA" }), Is.EqualTo(expected));
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { FolioCorrida = folio }), Is.EqualTo(expected));
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { Dependencia = Sinfra }), Is.EqualTo(expected));
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud(), Sinfra), Is.EqualTo(expected));
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { Dependencia = Sinfra }, "OTRA"), Is.Empty);
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { Estado = "LIBERADA" }), Is.Empty);
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud { Adaptador = "x" }), Is.Empty);
        Assert.That(await FoliosAsync(new ListarCuarentenaSolicitud()), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task ListarAsync_GivesEachRecordOnce_OldestFirst()
    {
        var (_, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("a", Fecha), Record.Held("b", Fecha), Record.Held("c", Importe));

        var first = await Store.ListarAsync(new ListarCuarentenaSolicitud { Maximo = 2 }, null, None);
        var second = await Store.ListarAsync(new ListarCuarentenaSolicitud { Maximo = 2, Cursor = first.SiguienteCursor }, null, None);

        Assert.That(first.Items.Concat(second.Items).Select(item => item.Folio), Is.EquivalentTo(results.Select(result => result.FolioCuarentena)));
        Assert.That((first.HayMas, second.HayMas, second.Items.Count), Is.EqualTo((true, false, 1)));
        Assert.That(first.Items.Concat(second.Items).Select(item => item.Hallazgos!.Length), Is.All.EqualTo(1));
    }

    [Test]
    public async Task ForReplayAsync_GivesAllItTakesToReadAgain_AndKeepsToTheFilter()
    {
        var (folio, results) = await Script.WriteAsync("uno", Sinfra, Record.Held("a", Fecha), Record.Held("b", Importe));
        var folios = results.Select(result => result.FolioCuarentena!).ToArray();

        var all = await Store.ForReplayAsync(new ReprocesarSolicitud { FolioCorrida = folio }, Sinfra, 0, 10, None);
        var named = await Store.ForReplayAsync(new ReprocesarSolicitud { Folios = [folios[1], "Q-0000000000"] }, null, 0, 10, None);
        var coded = await Store.ForReplayAsync(new ReprocesarSolicitud { Codigo = "FECHA_INVALIDA" }, null, 0, 10, None);
        var rest = await Store.ForReplayAsync(new ReprocesarSolicitud(), null, all[0].CuarentenaId, 10, None);

        Assert.That(all.Select(item => item.Folio), Is.EquivalentTo(folios));
        Assert.That(await Store.ForReplayAsync(new ReprocesarSolicitud(), null, 0, 1, None), Has.Count.EqualTo(1));
        Assert.That(named.Select(item => item.Folio), Is.EqualTo(new[] { folios[1] }));
        Assert.That(coded.Select(item => item.Folio), Is.EqualTo(new[] { folios[0] }));
        Assert.That(rest.Select(item => item.Folio), Is.EqualTo(new[] { all[1].Folio }));
        Assert.That(await Store.ForReplayAsync(new ReprocesarSolicitud { Folios = folios }, "OTRA", 0, 10, None), Is.Empty);
        Assert.That(await Store.ForReplayAsync(new ReprocesarSolicitud { Adaptador = "x" }, null, 0, 10, None), Is.Empty);
        var item = coded.Single();
        Assert.That((item.Dependencia, item.Adaptador, item.Operacion, item.Renglon), Is.EqualTo((Sinfra, (string?)null, "RegistrarObras", 1)));
        Assert.That(item.Original.Bytes.ToArray(), Is.EqualTo("a"u8.ToArray()));
        Assert.That((item.Original.Formato, item.Original.Codificacion, item.Original.Contexto), Is.EqualTo(("csv", "utf-8", "CLAVE,NOMBRE")));
    }

    [Test]
    public async Task CountByEstadoAsync_CountsWhatTheCallerMaySee()
    {
        await Script.WriteAsync("uno", Sinfra, Record.Held("a", Fecha), Record.Held("b", Fecha));
        await Script.WriteAsync("dos", "OTRA", Record.Held("c", Fecha));

        Assert.That((await Store.CountByEstadoAsync(null, None)).Single(), Is.EqualTo(new Conteo { Concepto = "EN_ESPERA", Registros = 3 }));
        Assert.That((await Store.CountByEstadoAsync("OTRA", None)).Single().Registros, Is.EqualTo(1));
    }

    private async Task<string[]> FoliosAsync(ListarCuarentenaSolicitud solicitud, string? alcance = null) =>
        [.. (await Store.ListarAsync(solicitud, alcance, None)).Items.Select(item => item.Folio)];
}
