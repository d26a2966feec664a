using Hub.Service.Ingest;
using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class CuarentenaTests(string engine) : StoreTest(engine)
{
    [Test]
    public async Task WriteAsync_KeepsTheOriginalAndEveryFinding_WhenARecordIsHeld()
    {
        var (run, written) = await WriteLoteAsync("1", Registros.Held(1, "KA 301", "KA 301;ñ mala", Finding(), Finding("ADVERTENCIA")));

        var item = await ItemAsync();
        Assert.That(item.Folio, Is.EqualTo(written[0].FolioCuarentena));
        Assert.That((item.CorridaId, item.UltimaCorridaId, item.Renglon, item.UltimoRenglon), Is.EqualTo((run.CorridaId, run.CorridaId, 1, 1)));
        Assert.That((item.Dependencia, item.Canal, item.Clave, item.ClaveNormal, item.Estado, item.Intentos),
            Is.EqualTo(("SINFRA", "RegistrarObras", "KA 301", "KA301", "EN_ESPERA", 0)));
        Assert.That(item.Original, Is.EqualTo("KA 301;ñ mala"u8.ToArray()));
        Assert.That((item.Formato, item.Codificacion, item.Contexto), Is.EqualTo(("csv", "utf-8", "clave|nombre")));
        Assert.That(await FindingsAsync(item), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task WriteAsync_KeepsOneItem_WhenTheSameOriginalComesAgain()
    {
        var (first, one) = await WriteLoteAsync("1", Registros.Held(1, "A", "A;mala"), Registros.Held(2, "A", "A;mala"));
        var (second, two) = await WriteLoteAsync("2", Registros.Held(7, "A", "A;mala", Finding(), Finding(), Finding()));

        var item = await ItemAsync();
        Assert.That(one.Concat(two).Select(written => written.FolioCuarentena), Has.All.EqualTo(item.Folio));
        Assert.That((item.CorridaId, item.UltimaCorridaId, item.Renglon, item.UltimoRenglon, item.Intentos), Is.EqualTo((first.CorridaId, second.CorridaId, 2, 7, 0)));
        Assert.That(await FindingsAsync(item), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task WriteAsync_KeepsTwoItems_WhenTheOriginalCameByAnotherChannel()
    {
        await WriteLoteAsync("1", Registros.Held(1, "A", "A;mala"));
        await using var batch = await Ingest.BeginAsync(None);
        var run = await batch.OpenLoteAsync(Registros.Lote("1") with { Operacion = "RegistrarAvances" }, None);
        await batch.WriteAsync(Registros.LoteDe(run, Registros.Held(1, "A", "A;mala")), None);
        await batch.CommitAsync(None);

        Assert.That(await Database.QueryAsync<string>("select Canal from Cuarentena order by CuarentenaId"), Is.EqualTo(new[] { "RegistrarObras", "RegistrarAvances" }));
    }

    [TestCase(Resultados.Nuevo)]
    [TestCase(Resultados.SinCambio)]
    public async Task WriteAsync_ReplacesWhatWaited_WhenItsKeyIsAccepted(string outcome)
    {
        var good = Registros.Prepared(1, Registros.Obra("A"));
        if (outcome == Resultados.SinCambio)
            await WriteLoteAsync("0", Registros.Resolve(good, Resultados.Nuevo));
        await WriteLoteAsync("1", Registros.Held(1, "a", "A;mala"), Registros.Held(2, "B", "B;mala"));

        await WriteLoteAsync("2", Registros.Resolve(good, outcome, await KnownAsync(good)));

        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "REEMPLAZADA", "EN_ESPERA" }));
    }

    [Test]
    public async Task WriteAsync_LeavesWaiting_WhatCameAfterTheAcceptedRow()
    {
        await WriteLoteAsync("1", Registros.Held(1, "A", "antes"), Registros.New(2, Registros.Obra("A")), Registros.Held(3, "A", "después"));

        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "REEMPLAZADA", "EN_ESPERA" }));
    }

    [Test]
    public async Task WriteAsync_WaitsAgain_WhenAReplacedOriginalComesBackAndFails()
    {
        await WriteLoteAsync("1", Registros.Held(1, "A", "mala"), Registros.New(2, Registros.Obra("A")));
        await WriteLoteAsync("2", Registros.Held(1, "A", "mala"));

        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "EN_ESPERA" }));
    }

    [Test]
    public async Task WriteAsync_LeavesDiscarded_WhatAnOperatorDiscarded()
    {
        await WriteLoteAsync("1", Registros.Held(1, "A", "mala"));
        await Database.ExecuteAsync("update Cuarentena set Estado = 'DESCARTADA'");
        await WriteLoteAsync("2", Registros.Held(1, "A", "mala"));

        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "DESCARTADA" }));
    }

    [Test]
    public async Task WriteAsync_LetsOutAndKeepsTrying_WhenARunReplays()
    {
        var (_, held) = await WriteLoteAsync("1", Registros.Held(1, "A", "vieja"), Registros.Held(2, "A", "nueva"), Registros.Held(3, "B", "B;mala"));

        var (run, written) = await ReplayAsync([2, 3], Registros.New(1, Registros.Obra("A")), Registros.Held(2, "B", "B;mala", Finding(), Finding()));

        Assert.That(written.Select(one => (one.FolioObra is not null, one.FolioCuarentena)), Is.EqualTo(new[] { (true, (string?)null), (false, held[2].FolioCuarentena) }));
        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "REEMPLAZADA", "LIBERADA", "EN_ESPERA" }));
        var waiting = await ItemAsync(3);
        Assert.That((waiting.Intentos, waiting.UltimaCorridaId, waiting.UltimoRenglon, waiting.Renglon), Is.EqualTo((1, run.CorridaId, 2, 3)));
        Assert.That(await FindingsAsync(waiting), Has.Count.EqualTo(2));
        var released = await ItemAsync(2);
        Assert.That((released.Intentos, released.LiberadaCorridaId, released.UltimaCorridaId), Is.EqualTo((1, (long?)run.CorridaId, released.CorridaId)));
        Assert.That(await FindingsAsync(released), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task WriteAsync_IsTransient_WhenAnotherReplayLetItOutFirst()
    {
        await WriteLoteAsync("1", Registros.Held(1, "A", "mala"));
        await ReplayAsync([1], Registros.New(1, Registros.Obra("A")));

        var error = Assert.CatchAsync(() => ReplayAsync([1], Registros.New(1, Registros.Obra("B"))));

        Assert.That(Database.Hub.IsTransient(error!), error!.ToString());
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Obra"), Is.EqualTo(1));
    }

    [Test]
    public async Task Declaracion_NamesTheProfileThatFirstReadIt_WhenItIsReplayed()
    {
        var opened = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await using (var batch = await Ingest.BeginAsync(None))
        {
            var lote = Registros.LoteDe(opened, Registros.Held(2, "A", "mala")) with { Adaptador = "prueba", HuellaOrigen = "aa", HastaRenglon = 2 };
            await batch.WriteAsync(lote, None);
            await batch.CommitAsync(None);
        }

        await ReplayAsync([1], Registros.New(1, Registros.Obra("A")));

        Assert.That(await Database.ScalarAsync<string>("select Perfil from Declaracion"), Is.EqualTo("prueba@1"));
    }

    private async Task<(CorridaAbierta Corrida, IReadOnlyList<ResultadoEscrito> Escritos)> ReplayAsync(long[] ids, params RegistroResuelto[] records)
    {
        await using var batch = await Ingest.BeginAsync(None);
        var run = await batch.OpenRunAsync(Registros.Reproceso(), None);
        var written = await batch.WriteAsync(Registros.LoteDe(run, records) with { Reprocesados = ids }, None);
        await batch.CommitAsync(None);
        return (run, written);
    }

    private Task<List<string>> StatesAsync() => Database.QueryAsync<string>("select Estado from Cuarentena order by CuarentenaId");

    private Task<ItemRow> ItemAsync(long id = 1) => Database.ScalarAsync<ItemRow>("select * from Cuarentena where CuarentenaId = @id", new { id });

    private Task<List<string>> FindingsAsync(ItemRow item) => Database.QueryAsync<string>(
        "select Codigo from Hallazgo where CorridaId = @UltimaCorridaId and Renglon = @UltimoRenglon", item);

    private sealed record ItemRow
    {
        public string Folio { get; init; } = "";

        public long CorridaId { get; init; }

        public long UltimaCorridaId { get; init; }

        public int Renglon { get; init; }

        public int UltimoRenglon { get; init; }

        public string Dependencia { get; init; } = "";

        public string Canal { get; init; } = "";

        public string? Clave { get; init; }

        public string? ClaveNormal { get; init; }

        public string Estado { get; init; } = "";

        public string Formato { get; init; } = "";

        public string Codificacion { get; init; } = "";

        public string? Contexto { get; init; }

        public byte[] Original { get; init; } = [];

        public int Intentos { get; init; }

        public long? LiberadaCorridaId { get; init; }
    }
}
