using System.Text;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class BatchTransactionTests(string engine) : StoreTest(engine)
{
    [Test]
    public async Task WriteAsync_GivesFoliosByYearAndMunicipality_WhenWorksAreNew()
    {
        var (_, first) = await WriteLoteAsync("1", Registros.New(1, Registros.Obra("A")), Registros.New(2, Registros.Obra("B")), Registros.New(3, Registros.Obra("C", municipio: "32056")));
        var (_, second) = await WriteLoteAsync("2", Registros.New(1, Registros.Obra("D")), Registros.New(2, Registros.Obra("E", municipio: "14039")));

        Assert.That(first.Concat(second).Select(written => written.FolioObra?[..21]), Is.EqualTo(new[]
        {
            "ZAC-2024-32017-000001", "ZAC-2024-32017-000002", "ZAC-2024-32056-000001", "ZAC-2024-32017-000003", "ZAC-2024-32000-000001",
        }));
    }

    [Test]
    public async Task FindKnownAsync_TellsTheWorkAndItsCuts_WhenItWasWritten()
    {
        var corte = new DateTime(2021, 12, 31);
        var record = Registros.Prepared(1, Registros.Obra("KA 301", corte: corte) with { Avance = new Avance { Fisico = 33.3333m } });
        var (_, written) = await WriteLoteAsync("1", Registros.Resolve(record, Resultados.Nuevo));

        var known = await KnownAsync(record);

        Assert.That(known, Is.Not.Null);
        Assert.That(known!.FolioObra, Is.EqualTo(written[0].FolioObra));
        Assert.That((known.Version, known.EjercicioFiscal, known.Nombre, known.CorteVigente, known.AvanceFisico),
            Is.EqualTo((1, (int?)2024, "Pavimentación de la calle", (DateTime?)corte, (decimal?)33.3333m)));
        Assert.That(known.Cortes, Is.EqualTo(new Dictionary<DateTime, string> { [corte] = record.Huella! }));
        Assert.That(await KnownAsync(Registros.Prepared(1, Registros.Obra("ka301"))), Is.Not.Null);
        Assert.That(await KnownAsync(Registros.Prepared(1, Registros.Obra("KA302"))), Is.Null);
        Assert.That(await KnownAsync(Registros.Prepared(1, Registros.Obra("KA301") with { EjercicioClave = 2024 })), Is.Null);
    }

    [Test]
    public async Task WriteAsync_ReplacesTheWorkAndKeepsHistory_WhenItChanges()
    {
        var before = Registros.Prepared(1, Registros.Obra("A") with { Metas = [new Meta { Descripcion = "km" }, new Meta { Descripcion = "m" }] });
        await WriteLoteAsync("1", Registros.Resolve(before, Resultados.Nuevo));
        var known = await KnownAsync(before);
        var after = Registros.Prepared(1, Registros.Obra("A", "Pavimentación de la avenida Ñandú") with { Metas = [new Meta { Descripcion = "lote" }] });

        Clock.Advance(TimeSpan.FromMinutes(1));
        var (_, written) = await WriteLoteAsync("2", Registros.Resolve(after, Resultados.Actualizado, known));

        Assert.That(written[0].FolioObra, Is.EqualTo(known!.FolioObra));
        Assert.That(await Database.QueryAsync<string>("select Descripcion from ObraMeta order by Orden"), Is.EqualTo(new[] { "lote" }));
        Assert.That(await Database.ScalarAsync<string>("select NombreBusqueda from Obra"), Is.EqualTo("PAVIMENTACION DE LA AVENIDA ÑANDU"));
        Assert.That(await Database.QueryAsync<DateTimeOffset>("select RegistradaUtc from Obra union all select ActualizadaUtc from Obra"),
            Is.EquivalentTo(new[] { Clock.Start, Clock.GetUtcNow() }));
        var history = await Database.QueryAsync<HistoryRow>("select Version, Secuencia, Tipo, Contenido from ObraHistoria order by Secuencia");
        Assert.That(history.Select(row => (row.Version, row.Secuencia, row.Tipo)), Is.EqualTo(new[] { (1, 1L, "ALTA"), (2, 2L, "CAMBIO") }));
        Assert.That(ObraXml.ReadObra(Encoding.UTF8.GetBytes(history[1].Contenido)).Nombre, Is.EqualTo(after.Dicha!.Nombre));
        Assert.That(await Database.QueryAsync<bool>("select Vigente from Declaracion order by DeclaracionId"), Is.EqualTo(new[] { false, true }));
        Assert.That((await KnownAsync(after))!.Cortes.Values, Is.EqualTo(new[] { after.Huella }));
    }

    [Test]
    public async Task WriteAsync_KeepsWhatWasSaidAndNotTheWork_WhenTheCutIsOlder()
    {
        var newer = Registros.Prepared(1, Registros.Obra("A", "Nueva", corte: new DateTime(2021, 12, 31)));
        await WriteLoteAsync("1", Registros.Resolve(newer, Resultados.Nuevo));
        var older = Registros.Prepared(1, Registros.Obra("A", "Vieja", corte: new DateTime(2019, 12, 31)));

        await WriteLoteAsync("2", Registros.Resolve(older, Resultados.Actualizado, await KnownAsync(newer), changes: false));

        var known = (await KnownAsync(newer))!;
        Assert.That((known.Nombre, known.Version, known.CorteVigente), Is.EqualTo(("Nueva", 1, (DateTime?)new DateTime(2021, 12, 31))));
        Assert.That(known.Cortes, Is.EqualTo(new Dictionary<DateTime, string>
        {
            [new DateTime(2021, 12, 31)] = newer.Huella!, [new DateTime(2019, 12, 31)] = older.Huella!,
        }));
        Assert.That(await Database.QueryAsync<bool>("select Vigente from Declaracion order by DeclaracionId"), Is.EqualTo(new[] { true, false }));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from ObraHistoria"), Is.EqualTo(1));
    }

    [Test]
    public async Task WriteAsync_NamesTheWork_WhenTheSameKeyComesTwiceAndEqual()
    {
        var record = Registros.Prepared(1, Registros.Obra("A"));

        var (_, written) = await WriteLoteAsync("1", Registros.Resolve(record, Resultados.Nuevo), Registros.Resolve(record with { Renglon = 2 }, Resultados.SinCambio));

        Assert.That(written[1].FolioObra, Is.EqualTo(written[0].FolioObra).And.Not.Null);
        Assert.That(await Database.QueryAsync<long>("select ObraId from CorridaRegistro order by Renglon"), Is.EqualTo(new[] { 1L, 1L }));
    }

    [Test]
    public async Task WriteAsync_LogsOutcomesFindingsAndCounts_ThatReconcile()
    {
        var ignored = Registros.Prepared(3, Registros.Obra("C")) with { Ignorado = "Es de otro estado." };
        var (run, written) = await WriteLoteAsync(
            "1",
            Registros.Resolve(Registros.Prepared(1, Registros.Obra("A")), Resultados.Nuevo, findings: [Finding("ADVERTENCIA"), Finding("ADVERTENCIA")]),
            Registros.Held(2, "B", "B|mala", Finding(), Finding("ADVERTENCIA")),
            Registros.Resolve(ignored, Resultados.Ignorado),
            Registros.Resolve(Registros.Prepared(4, Registros.Obra("D")), Resultados.Rechazado, findings: [Finding()]));

        var row = await Database.ScalarAsync<CorridaRow>("select * from Corrida");
        Assert.That(row.Conteos, Is.EqualTo(new Conteos(4, 1, 0, 0, 1, 1, 1, 3)));
        Assert.That(row.Conteos.Cuadran);
        Assert.That(row.Folio, Is.EqualTo(run.Folio));
        Assert.That(written.Select(one => (one.Renglon, one.Resultado, one.FolioObra is not null, one.FolioCuarentena is not null)), Is.EqualTo(new[]
        {
            (1, "NUEVO", true, false), (2, "CUARENTENA", false, true), (3, "IGNORADO", false, false), (4, "RECHAZADO", false, false),
        }));
        Assert.That(await Database.QueryAsync<string>("select Resultado from CorridaRegistro order by Renglon"), Is.EqualTo(new[] { "NUEVO", "CUARENTENA", "IGNORADO", "RECHAZADO" }));
        Assert.That(await Database.ScalarAsync<string>("select Motivo from CorridaRegistro where Renglon = 3"), Is.EqualTo("Es de otro estado."));
        Assert.That(await Database.QueryAsync<int>("select Renglon * 10 + Orden from Hallazgo order by Renglon, Orden"), Is.EqualTo(new[] { 11, 12, 21, 22, 41 }));
        Assert.That(await Database.ScalarAsync<string>("select Estado from Corrida where FinUtc is not null"), Is.EqualTo("TERMINADA"));
    }

    [Test]
    public async Task OpenLoteAsync_GivesTheFirstRun_WhenTheLoteComesAgain()
    {
        var (run, _) = await WriteLoteAsync("L-1", Registros.New(1, Registros.Obra("A")));

        await using var batch = await Ingest.BeginAsync(None);
        var again = await batch.OpenLoteAsync(Registros.Lote("L-1"), None);
        var other = await batch.OpenLoteAsync(Registros.Lote("L-1", huella: "bb"), None);
        var avances = await batch.OpenLoteAsync(Registros.Lote("L-1") with { Operacion = "RegistrarAvances" }, None);

        Assert.That((again.CorridaId, again.Folio, again.Repetida, again.EnConflicto, again.Conteos.Nuevos), Is.EqualTo((run.CorridaId, run.Folio, true, false, 1)));
        Assert.That((other.Repetida, other.EnConflicto), Is.EqualTo((true, true)));
        Assert.That((avances.Repetida, avances.CorridaId == run.CorridaId), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Dispose_LeavesNothing_WhenItWasNotCommitted()
    {
        var before = await Snapshot.TakeAsync(Database);
        await using (var batch = await Ingest.BeginAsync(None))
        {
            var run = await batch.OpenLoteAsync(Registros.Lote("1"), None);
            await batch.WriteAsync(Registros.LoteDe(run, Registros.New(1, Registros.Obra("A")), Registros.Held(2, "B", "mala")), None);
        }

        Assert.That(await Snapshot.TakeAsync(Database), Is.EqualTo(before));
    }

    [Test]
    public async Task WriteAsync_IsTransient_WhenAnotherWriterWasFirst()
    {
        var record = Registros.Prepared(1, Registros.Obra("A"));
        await WriteLoteAsync("1", Registros.Resolve(record, Resultados.Nuevo));
        var stale = await KnownAsync(record);
        await WriteLoteAsync("2", Registros.Resolve(Registros.Prepared(1, Registros.Obra("A", "Dos")), Resultados.Actualizado, stale));

        var update = Assert.CatchAsync(() => WriteLoteAsync("3", Registros.Resolve(Registros.Prepared(1, Registros.Obra("A", "Tres")), Resultados.Actualizado, stale)));
        var insert = Assert.CatchAsync(() => WriteLoteAsync("4", Registros.New(1, Registros.Obra("A"))));

        Assert.That(Database.Hub.IsTransient(update!), update!.ToString());
        Assert.That(Database.Hub.IsTransient(insert!), insert!.ToString());
        Assert.That((await KnownAsync(record))!.Nombre, Is.EqualTo("Dos"));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Corrida"), Is.EqualTo(2));
    }

    [Test]
    public async Task Contrato_HasOneRow_WhenTwoWorksShareIt()
    {
        Obra With(string clave, decimal part) => Registros.Obra(clave) with { Contratos = [new Contrato { Numero = "C-1", MontoConIva = 300.10m, MontoObra = part }] };

        await WriteLoteAsync("1", Registros.New(1, With("A", 100.05m)), Registros.New(2, With("B", 200.05m)));

        var row = await Database.ScalarAsync<ContratoRow>("select Numero, Obras, MontoConIva, MontoObras from Contrato");
        Assert.That((row.Numero, row.Obras, row.MontoConIva, row.MontoObras), Is.EqualTo(("C-1", 2, 300.10m, 300.10m)));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from ContratoObra"), Is.EqualTo(2));
    }

    private sealed record HistoryRow
    {
        public int Version { get; init; }

        public long Secuencia { get; init; }

        public string Tipo { get; init; } = "";

        public string Contenido { get; init; } = "";
    }

    private sealed record ContratoRow
    {
        public string Numero { get; init; } = "";

        public int Obras { get; init; }

        public decimal MontoConIva { get; init; }

        public decimal MontoObras { get; init; }
    }
}
