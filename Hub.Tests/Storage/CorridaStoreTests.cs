using Hub.Service.Ingest;
using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class CorridaStoreTests(string engine) : StoreTest(engine)
{
    [Test]
    public async Task OpenAdapterRunAsync_TakesUpTheSameRun_WhenItWasLeftHalfWay()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: false);

        var again = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);

        Assert.That((again.CorridaId, again.Folio, again.RenglonConfirmado, again.Conteos), Is.EqualTo((run.CorridaId, run.Folio, 5, new Conteos(1, 1))));
    }

    [Test]
    public async Task OpenAdapterRunAsync_OpensANewRun_WhenTheFileWasFinished()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: true);

        var again = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);

        Assert.That(again.CorridaId, Is.GreaterThan(run.CorridaId));
        Assert.That((again.RenglonConfirmado, again.Conteos), Is.EqualTo((0, new Conteos())));
        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "TERMINADA", "EN_CURSO" }));
    }

    [TestCase("bb", "prueba@1")]
    [TestCase("aa", "prueba@2")]
    public async Task OpenAdapterRunAsync_InterruptsTheOther_WhenFileOrProfileDiffer(string huella, string perfil)
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: false);

        var other = await Corridas.OpenAdapterRunAsync(Registros.Archivo(huella, perfil), None);

        Assert.That(other.RenglonConfirmado, Is.Zero);
        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "INTERRUMPIDA", "EN_CURSO" }));
    }

    [Test]
    public async Task OpenAdapterRunAsync_TakesUpAnInterruptedRun_WhenItsFileComesBack()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: false);
        await Corridas.OpenAdapterRunAsync(Registros.Archivo("bb"), None);

        var back = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);

        Assert.That((back.CorridaId, back.RenglonConfirmado), Is.EqualTo((run.CorridaId, 5)));
        Assert.That(await StatesAsync(), Is.EqualTo(new[] { "EN_CURSO", "INTERRUMPIDA" }));
    }

    [Test]
    public async Task WriteAsync_FailsForGood_WhenAnotherProcessMovedTheWatermark()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: false);

        var error = Assert.CatchAsync(() => AdvanceAsync(run, 0, 5, last: false));

        Assert.That(error, Is.TypeOf<MarcaMovidaException>());
        Assert.That(Database.Hub.IsTransient(error!), Is.False);
        Assert.That(await Database.ScalarAsync<int>("select Leidos from Corrida"), Is.EqualTo(1));
    }

    [Test]
    public async Task CloseAsync_LeavesTheFileToBeTakenUp_WhenTheRunFailed()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await AdvanceAsync(run, 0, 5, last: false);

        await Corridas.CloseAsync(run.CorridaId, EstadosCorrida.Fallida, "ARCHIVO_CODIFICACION", "El archivo tiene bytes.", None);

        Assert.That(await Database.ScalarAsync<string>("select ErrorCodigo from Corrida where Estado = 'FALLIDA' and FinUtc is not null"), Is.EqualTo("ARCHIVO_CODIFICACION"));
        var back = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        Assert.That((back.CorridaId, back.RenglonConfirmado), Is.EqualTo((run.CorridaId, 5)));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Corrida where Estado = 'EN_CURSO' and ErrorCodigo is null and FinUtc is null"), Is.EqualTo(1));
    }

    [Test]
    public async Task CloseAsync_FinishesTheFile_WhenItHadNoRows()
    {
        var run = await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None);
        await Corridas.CloseAsync(run.CorridaId, EstadosCorrida.Terminada, null, null, None);

        Assert.That((await Corridas.OpenAdapterRunAsync(Registros.Archivo("aa"), None)).CorridaId, Is.Not.EqualTo(run.CorridaId));
    }

    private async Task AdvanceAsync(CorridaAbierta run, int from, int to, bool last)
    {
        await using var batch = await Ingest.BeginAsync(None);
        var lote = Registros.LoteDe(run, Registros.New(to, Registros.Obra($"A{to}"))) with
        {
            Adaptador = "prueba", HuellaOrigen = "aa", DesdeRenglon = from, HastaRenglon = to, Ultimo = last,
        };
        await batch.WriteAsync(lote, None);
        await batch.CommitAsync(None);
    }

    private Task<List<string>> StatesAsync() => Database.QueryAsync<string>("select Estado from Corrida order by CorridaId");
}
