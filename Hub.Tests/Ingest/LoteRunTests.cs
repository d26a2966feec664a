using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class LoteRunTests
{
    private static readonly Obra Mala = Muestra.Obra("OP-2") with { Etapa = "FIN" };

    [Test]
    public async Task RunAsync_KeepsTheGoodAndHoldsTheBad_OfALote()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var resumen = await hub.LoteAsync("L-1", null, Muestra.Obra(), Mala, Muestra.Obra("OP-3"));

        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos(Leidos: 3, Nuevos: 2, Cuarentena: 1)));
        Assert.That(resumen.Conteos.Cuadran, Is.True);
        Assert.That(resumen.Estado, Is.EqualTo(EstadosCorrida.TerminadaConCuarentena));
        Assert.That(resumen.Registros.Select(registro => registro.Resultado), Is.EqualTo(new[] { "NUEVO", "CUARENTENA", "NUEVO" }));
        Assert.That(resumen.Registros[0].FolioObra, Is.EqualTo("ZAC-2026-32000-000001-6"));
        Assert.That(resumen.Registros[1].FolioCuarentena, Does.StartWith("Q-"));
        Assert.That(resumen.CuarentenaPorCodigo, Is.EqualTo(new Dictionary<string, int> { ["VALOR_NO_PERMITIDO"] = 1 }));
        Assert.That(await hub.CountAsync("Obra"), Is.EqualTo(2));
    }

    [Test]
    public async Task RunAsync_GivesTheFirstReceipt_WhenTheLoteIsRepeated()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        var primero = await hub.LoteAsync("L-1", null, Muestra.Obra());

        var repetido = await hub.LoteAsync("L-1", null, Muestra.Obra());
        var otro = await hub.LoteAsync("L-1", null, Muestra.Obra("OP-9"));

        Assert.That((repetido.Folio, repetido.Repetida, repetido.EnConflicto, repetido.Conteos), Is.EqualTo((primero.Folio, true, false, primero.Conteos)));
        Assert.That((otro.Folio, otro.Repetida, otro.EnConflicto), Is.EqualTo((primero.Folio, true, true)));
        Assert.That(await hub.CountAsync("Obra"), Is.EqualTo(1));
        Assert.That(await hub.CountAsync("Corrida"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_StoresNothing_WhenOneIsBadAndItIsAllOrNothing()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var resumen = await hub.LoteAsync("L-1", new OpcionesIngesta { TodoONada = true }, Muestra.Obra(), Mala);

        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos(Leidos: 2, Rechazados: 2)));
        Assert.That(
            resumen.Registros.Select(registro => registro.Hallazgos.Single().Codigo),
            Is.EqualTo(new[] { "LOTE_TODO_O_NADA", "VALOR_NO_PERMITIDO" }));
        Assert.That(await hub.CountAsync("Obra") + await hub.CountAsync("Cuarentena"), Is.Zero);
        Assert.That(await hub.CountAsync("Corrida"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_WritesNothing_WhenItOnlySimulates()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var resumen = await hub.LoteAsync("L-1", new OpcionesIngesta { Simular = true }, Muestra.Obra(), Mala);

        Assert.That(resumen.Folio, Is.Null);
        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos(Leidos: 2, Nuevos: 1, Cuarentena: 1)));
        Assert.That(await hub.CountAsync("Obra") + await hub.CountAsync("Corrida") + await hub.CountAsync("Cuarentena"), Is.Zero);
    }

    [Test]
    public async Task RunAsync_KeepsTheProgressItHas_WhenAReportSaysNothingOrNoDay()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.LoteAsync("L-1", null, Muestra.Obra());
        AvanceObra avance = new() { Clave = "OP-1", Avance = new Avance { FechaCorte = new DateTime(2026, 5, 31), Fisico = 40m } };
        await hub.AvancesAsync("A-1", avance);

        var vacio = await hub.AvancesAsync("A-2", avance with { Avance = new Avance { FechaCorte = new DateTime(2026, 6, 1), Observaciones = " " } });
        var sinDia = await hub.AvancesAsync("A-3", avance with { Avance = new Avance { Fisico = 60m } });

        Assert.That(
            new[] { vacio, sinDia }.Select(resumen => resumen.Registros.Single().Hallazgos.Single()).Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo)),
            Is.EqualTo(new[] { ("ELEMENTO_FALTANTE", "avance"), ("ELEMENTO_FALTANTE", "avance/fechaCorte") }));
        Assert.That(await hub.CountAsync("Obra", "AvanceFisico = '40' and Version = 2"), Is.EqualTo(1));
        Assert.That(await hub.CountAsync("Cuarentena"), Is.EqualTo(2));
    }

    [Test]
    public async Task RunAsync_HoldsTheWorkAlone_WhenTheSumOfItsLinesDoesNotFit()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        var linea = new Financiamiento { MontoModificado = 9_999_999_999_999_999.99m };
        var enorme = Muestra.Obra() with { Clave = "OP-2", Financiamientos = [.. Enumerable.Repeat(linea, 20)] };

        var resumen = await hub.LoteAsync("L-1", null, Muestra.Obra(), enorme);

        Assert.That(resumen.Registros.Select(registro => registro.Resultado), Is.EqualTo(new[] { "NUEVO", "CUARENTENA" }));
        Assert.That(
            resumen.Registros[1].Hallazgos.Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo)),
            Does.Contain(("VALOR_FUERA_DE_RANGO", "financiamientos")));
    }

    [Test]
    public async Task RunAsync_PutsProgressIntoTheKnownWork()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        var folio = (await hub.LoteAsync("L-1", null, Muestra.Obra())).Registros[0].FolioObra;
        AvanceObra avance = new() { Clave = "op 1", Avance = new Avance { FechaCorte = new DateTime(2026, 5, 31), Fisico = 40m } };
        AvanceObra porFolio = new() { FolioObra = folio, Avance = new Avance { FechaCorte = new DateTime(2026, 6, 1), Fisico = 30m } };
        AvanceObra deNadie = new() { Clave = "OP-404", Avance = new Avance { Fisico = 1m } };

        // The agency wrote OP-1; op 1 is another key, since the hyphen is part of it.
        var ajeno = await hub.AvancesAsync("A-0", avance);
        var primero = await hub.AvancesAsync("A-1", avance with { Clave = "op-1" }, deNadie);
        var repetido = await hub.AvancesAsync("A-2", avance with { Clave = "OP-1" });
        var baja = await hub.AvancesAsync("A-3", porFolio);
        var tarde = await hub.AvancesAsync("A-4", avance with { Clave = "OP-1" });

        Assert.That(ajeno.Registros.Single().Hallazgos.Single().Codigo, Is.EqualTo("OBRA_DESCONOCIDA"));
        Assert.That(primero.Registros.Select(registro => registro.Resultado), Is.EqualTo(new[] { "ACTUALIZADO", "CUARENTENA" }));
        Assert.That(repetido.Registros.Single().Resultado, Is.EqualTo("SIN_CAMBIO"));
        Assert.That(baja.Registros.Single().Resultado, Is.EqualTo("ACTUALIZADO"));
        Assert.That(baja.Registros.Single().Hallazgos.Select(hallazgo => hallazgo.Codigo), Is.EqualTo(new[] { "AVANCE_RETROCEDE" }));
        Assert.That(tarde.Registros.Single().Hallazgos.Single().Codigo, Is.EqualTo("AVANCE_ANTERIOR"));
        Assert.That(await hub.CountAsync("Obra", "AvanceFisico = '30' and Nombre is not null and Version = 3"), Is.EqualTo(1));
    }
}
