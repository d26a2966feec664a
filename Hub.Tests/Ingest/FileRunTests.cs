using Hub.Adapters;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class FileRunTests
{
    [Test]
    public async Task RunAsync_ReconcilesTheRealFiles_AndChangesNothingTheSecondTime()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        string[] adaptadores = ["shcp-opa-2019", "shcp-opa-2021", "compranet-2024"];
        var primera = new List<ResumenIngesta>();
        foreach (var adaptador in adaptadores)
            primera.AddRange(await hub.SyncAsync(adaptador));
        var obras = await hub.CountAsync("Obra");
        var declaraciones = await hub.CountAsync("Declaracion");
        var cuarentena = await hub.CountAsync("Cuarentena");

        var segunda = new List<ResumenIngesta>();
        foreach (var adaptador in adaptadores)
            segunda.AddRange(await hub.SyncAsync(adaptador));

        Assert.That(primera.Select(resumen => resumen.Conteos), Is.EqualTo(new[]
        {
            new Conteos(Leidos: 408, Nuevos: 40, Cuarentena: 1, Ignorados: 367, Advertencias: 64),
            new Conteos(Leidos: 1786, Nuevos: 8, Actualizados: 21, Ignorados: 1757, Advertencias: 54),
            new Conteos(Leidos: 193, Nuevos: 3, Cuarentena: 3, Ignorados: 187, Advertencias: 6),
        }));
        Assert.That(primera[1].IgnoradosPorMotivo["no es obra: programa de adquisiciones"], Is.EqualTo(595));
        Assert.That(primera[2].CuarentenaPorCodigo, Is.EqualTo(new Dictionary<string, int> { ["EQUIVALENCIA_FALTANTE"] = 3 }));
        Assert.That(primera.Concat(segunda).Select(resumen => resumen.Conteos.Cuadran), Has.All.True);
        Assert.That(primera.Sum(resumen => resumen.Conteos.Nuevos), Is.EqualTo(obras));
        Assert.That(segunda.Sum(resumen => resumen.Conteos.Nuevos + resumen.Conteos.Actualizados), Is.Zero);
        Assert.That(await hub.CountAsync("Obra"), Is.EqualTo(obras));
        Assert.That(await hub.CountAsync("Declaracion"), Is.EqualTo(declaraciones));
        Assert.That(await hub.CountAsync("Cuarentena"), Is.EqualTo(cuarentena));
    }

    [Test]
    public async Task RunAsync_WritesNothing_WhenItOnlySimulates()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var simulada = (await hub.SyncAsync("shcp-opa-2019", new OpcionesIngesta { Simular = true })).Single();

        Assert.That(await hub.CountAsync("Corrida") + await hub.CountAsync("Obra"), Is.Zero);
        var real = (await hub.SyncAsync("shcp-opa-2019")).Single();
        Assert.That(simulada.Conteos, Is.EqualTo(real.Conteos));
        Assert.That(simulada.Folio, Is.Null);
    }

    [Test]
    public async Task RunAsync_EndsAsIfUndisturbed_WhenItWasCutAfterAnyBatch([Values(1, 2, 3, 4)] int batches)
    {
        await using var hub = await TemporaryHub.CreateAsync();
        var opciones = new OpcionesIngesta { TamanioBatch = 3 };
        using var corte = new CancellationTokenSource();
        var vistos = 0;
        var progreso = new Inmediato(_ =>
        {
            if (++vistos == batches)
                corte.Cancel();
        });

        Assert.That(
            async () => await hub.Ingest.RunAsync(Origen, Registros(), opciones, progreso, corte.Token),
            Throws.InstanceOf<OperationCanceledException>());
        var resumen = await hub.Ingest.RunAsync(Origen, Registros(), opciones, null, CancellationToken.None);

        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos(Leidos: 15, Nuevos: 11, SinCambio: 1, Cuarentena: 2, Ignorados: 1)));
        Assert.That(await hub.CountAsync("Obra"), Is.EqualTo(11));
        Assert.That(await hub.CountAsync("CorridaRegistro"), Is.EqualTo(15));
        Assert.That(await hub.CountAsync("Corrida", "Estado = 'TERMINADA_CON_CUARENTENA'"), Is.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_EndsTheRun_WhenTheFileHasNoRecords()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var resumen = await hub.Ingest.RunAsync(Origen, [], new OpcionesIngesta(), null, CancellationToken.None);

        Assert.That(resumen.Conteos, Is.EqualTo(new Conteos()));
        Assert.That(await hub.CountAsync("Corrida", $"Estado = '{EstadosCorrida.Terminada}'"), Is.EqualTo(1));
    }

    private static readonly OrigenCorrida Origen = new()
    {
        Tipo = TiposCorrida.Adaptador, Dependencia = "SOP", Adaptador = "prueba", Origen = "obras.csv", HuellaOrigen = "a1", Perfil = "prueba@1",
    };

    /// <summary>Fifteen rows from row 2: a repeated key with the same data, one with other data, one in error, one left out.</summary>
    private static IEnumerable<RegistroEntrante> Registros()
    {
        for (var renglon = 2; renglon <= 16; renglon++)
        {
            var obra = renglon switch
            {
                9 => Muestra.Obra("OP-2"),
                13 => Muestra.Obra("OP-3") with { Etapa = "EJE" },
                15 => Muestra.Obra("OP-15") with { Etapa = "FIN" },
                _ => Muestra.Obra($"OP-{renglon}"),
            };
            yield return new RegistroEntrante
            {
                Renglon = renglon,
                Original = new RegistroOriginal(ObraXml.Write(obra with { Descripcion = $"{renglon}" }), "csv", "utf-8"),
                Obra = renglon == 16 ? null : obra,
                Ignorado = renglon == 16 ? "fuera de Zacatecas" : null,
            };
        }
    }

    private sealed class Inmediato(Action<Conteos> accion) : IProgress<Conteos>
    {
        public void Report(Conteos value) => accion(value);
    }
}
