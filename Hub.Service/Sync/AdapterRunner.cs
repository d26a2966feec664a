using Hub.Adapters;
using Hub.Adapters.Sources;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Service.Sync;

/// <summary>
/// Reads the deliveries of an adapter, one run in the log per file. A file that was left half-way is taken up after its
/// last committed batch; a file that cannot be read fails alone.
/// </summary>
internal sealed class AdapterRunner(
    IngestRun ingest, CorridaStore corridas, IOptions<SyncOptions> options, TimeProvider clock, ILogger<AdapterRunner> logger)
{
    /// <summary>Records between two reports of progress.</summary>
    private const int ReportEvery = 100;

    /// <param name="folder">Base folder of deliveries.</param>
    /// <param name="simulate">Decides everything and writes nothing.</param>
    /// <exception cref="SourceException">CARPETA_FALTANTE.</exception>
    public async Task<AdapterRun> RunAsync(
        Adaptador adaptador, string folder, bool simulate, IProgress<AdapterProgress> progress, CancellationToken cancellationToken)
    {
        var files = new List<DeliveryRun>();
        await foreach (var entrega in adaptador.EntregasAsync(folder, cancellationToken))
        {
            progress.Report(new AdapterProgress(adaptador.Clave, entrega.Nombre, 0));
            var start = clock.GetTimestamp();
            var file = await RunAsync(adaptador, entrega, simulate, progress, cancellationToken);
            Tell(adaptador, file, clock.GetElapsedTime(start));
            files.Add(file);
        }

        return new AdapterRun(adaptador.Clave, files);
    }

    private async Task<DeliveryRun> RunAsync(
        Adaptador adaptador, Entrega entrega, bool simulate, IProgress<AdapterProgress> progress, CancellationToken cancellationToken)
    {
        var origen = new OrigenCorrida
        {
            Tipo = TiposCorrida.Adaptador,
            Dependencia = adaptador.Dependencia,
            Adaptador = adaptador.Clave,
            Origen = entrega.Nombre,
            HuellaOrigen = entrega.Huella,
            Perfil = adaptador.Perfil,
        };
        if (!entrega.Legible)
        {
            return await FailAsync(origen, entrega, simulate, cancellationToken);
        }

        var opciones = new OpcionesIngesta { Simular = simulate, TamanioBatch = options.Value.BatchSize };
        var registros = Count(entrega.Leer(cancellationToken), adaptador.Clave, entrega.Nombre, progress);
        try
        {
            var resumen = await ingest.RunAsync(origen, registros, opciones, progreso: null, cancellationToken);
            return new DeliveryRun(entrega.Nombre, resumen, entrega.Hallazgos);
        }
        catch (SourceException changed)
        {
            // The log has closed the run as FALLIDA; what was committed stays, and the whole file will be another delivery.
            return new DeliveryRun(
                entrega.Nombre,
                new ResumenIngesta { Estado = EstadosCorrida.Fallida },
                [.. entrega.Hallazgos, changed.Codigo.En(null, null, changed.Archivo)]);
        }
    }

    private async Task<DeliveryRun> FailAsync(
        OrigenCorrida origen, Entrega entrega, bool simulate, CancellationToken cancellationToken)
    {
        var resumen = new ResumenIngesta { Estado = EstadosCorrida.Fallida };
        if (!simulate)
        {
            var corrida = await corridas.OpenAdapterRunAsync(origen, cancellationToken);
            var first = entrega.Hallazgos.First(hallazgo => hallazgo.Severidad == "ERROR");
            await corridas.CloseAsync(
                corrida.CorridaId, EstadosCorrida.Fallida, first.Codigo, $"{first.Mensaje} {first.Remedio}", cancellationToken);
            resumen = resumen with { Folio = corrida.Folio };
        }

        return new DeliveryRun(entrega.Nombre, resumen, entrega.Hallazgos);
    }

    private void Tell(Adaptador adaptador, DeliveryRun file, TimeSpan elapsed)
    {
        var resumen = file.Resumen;
        if (resumen.Estado == EstadosCorrida.Fallida)
        {
            var error = file.Hallazgos.First(hallazgo => hallazgo.Severidad == "ERROR");
            Log.Unreadable(logger, adaptador.Clave, error.Codigo, resumen.Folio);
        }
        else
        {
            Log.Finished(logger, adaptador.Clave, resumen.Folio, resumen.Estado, resumen.Conteos.Leidos, (long)elapsed.TotalMilliseconds);
        }
    }

    private static IEnumerable<RegistroEntrante> Count(
        IEnumerable<RegistroEntrante> registros, string adaptador, string archivo, IProgress<AdapterProgress> progress)
    {
        var read = 0;
        foreach (var registro in registros)
        {
            if (++read % ReportEvery == 0)
            {
                progress.Report(new AdapterProgress(adaptador, archivo, read));
            }

            yield return registro;
        }
    }
}
