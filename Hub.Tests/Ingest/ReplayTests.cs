using Hub.Adapters;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Catalogo;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class ReplayTests
{
    private static readonly Obra SinEquivalencia =
        Muestra.Obra() with { Clasificacion = new Clasificacion { SistemaOrigen = "SOP-PROPIO", ClaveOrigen = "AP-7" } };

    [Test]
    public async Task RunAsync_ReleasesWhatWaited_WhenTheCodeIsMapped()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.LoteAsync("L-1", null, SinEquivalencia, Muestra.Obra("OP-2") with { Etapa = "FIN" });
        var antes = await hub.Replay.RunAsync(new ReprocesarSolicitud(), "SOP", null, CancellationToken.None);
        await MapAsync(hub);

        var despues = await hub.Replay.RunAsync(new ReprocesarSolicitud(), "SOP", null, CancellationToken.None);

        Assert.That(antes.Conteos, Is.EqualTo(new Conteos(Leidos: 2, Cuarentena: 2)));
        Assert.That(despues.Conteos, Is.EqualTo(new Conteos(Leidos: 2, Nuevos: 1, Cuarentena: 1)));
        Assert.That(await hub.CountAsync("Cuarentena", "Estado = 'LIBERADA' and Intentos = 2"), Is.EqualTo(1));
        Assert.That(await hub.CountAsync("Cuarentena", "Estado = 'EN_ESPERA' and Intentos = 2"), Is.EqualTo(1));
        Assert.That(await hub.CountAsync("Obra", "Apertura = '010401'"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_TakesTwoDeliveriesOfOneWork_AsTwoChanges()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.LoteAsync("L-1", null, SinEquivalencia);
        await hub.LoteAsync("L-2", null, SinEquivalencia with { Etapa = "EJE" });
        await MapAsync(hub);

        var resumen = await hub.Replay.RunAsync(new ReprocesarSolicitud(), "SOP", null, CancellationToken.None);

        Assert.That(resumen.Conteos.Cuadran, Is.True);
        Assert.That(resumen.Conteos.Cuarentena, Is.Zero);
        Assert.That(await hub.CountAsync("Obra", "Etapa = 'EJE'"), Is.EqualTo(1));
        Assert.That(await hub.CountAsync("Cuarentena", "Estado = 'EN_ESPERA'"), Is.Zero);
    }

    [Test]
    public async Task RunAsync_LeavesARepeatedKeyToAPerson_UnlessItIsNamed()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        var lote = await hub.LoteAsync("L-1", null, Muestra.Obra(), Muestra.Obra() with { Etapa = "EJE" });
        var folio = lote.Registros[1].FolioCuarentena!;

        var todo = await hub.Replay.RunAsync(new ReprocesarSolicitud(), "SOP", null, CancellationToken.None);
        var nombrado = await hub.Replay.RunAsync(new ReprocesarSolicitud { Folios = [folio] }, "SOP", null, CancellationToken.None);

        Assert.That(todo.Conteos.Leidos, Is.Zero);
        Assert.That(nombrado.Conteos, Is.EqualTo(new Conteos(Leidos: 1, Actualizados: 1)));
    }

    [Test]
    public async Task RunAsync_ReleasesProgress_WhenItsWorkHasArrived()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.AvancesAsync("A-1", new AvanceObra { Clave = "OP-1", Avance = new Avance { Fisico = 12m } });
        await hub.LoteAsync("L-1", null, Muestra.Obra());

        var resumen = (await hub.Replay.RunAllAsync(new ReprocesarSolicitud(), null, CancellationToken.None)).Single();

        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos(Leidos: 1, Actualizados: 1)));
        Assert.That(await hub.CountAsync("Obra", "AvanceFisico = '12'"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAllAsync_LeavesRecordsAsTheyAre_WhenTheirProfileIsNotInstalled()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.SyncAsync("compranet-2024");
        var sinPerfiles = hub.ReplayWith(new Dictionary<string, Adaptador>());
        var filtro = new ReprocesarSolicitud { Codigo = "EQUIVALENCIA_FALTANTE" };

        var corridas = await sinPerfiles.RunAllAsync(filtro, null, CancellationToken.None);
        var quedan = await sinPerfiles.SinPerfilAsync(filtro, CancellationToken.None);

        Assert.That(corridas, Is.Empty);
        Assert.That(quedan, Is.EqualTo(new Dictionary<string, int> { ["compranet-2024"] = 3 }));
        Assert.That(await hub.CountAsync("Cuarentena", "Estado = 'EN_ESPERA' and Intentos = 0"), Is.EqualTo(3));
    }

    private static Task MapAsync(TemporaryHub hub) => new CatalogoStore(hub.Database, hub.Clock).LoadSeedAsync(
        new ListaSemilla
        {
            Lista = "EQUIVALENCIAS_PRUEBA",
            Version = "1",
            Origen = "prueba",
            Huella = new string('0', 64),
            Equivalencias = [new EntradaEquivalencia("SOP-PROPIO", "ap-7", null, Calidades.Exacta, ["010401"], null, new DateTime(2000, 1, 1), null, null)],
        },
        CancellationToken.None);
}
