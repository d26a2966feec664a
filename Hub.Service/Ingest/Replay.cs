using Hub.Contracts.Sincronizacion;
using Hub.Service.Catalogo;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>Tries quarantined records again with the catalogue, rules and profiles as they are now: what passes is released.</summary>
internal sealed class Replay(
    IngestStore store, RetainedBatches retained, IngestRun ingest, CatalogoVigenteProvider catalogos, BatchRetry retry)
{
    /// <summary>One run for each agency that has something waiting which matches; none when nothing does.</summary>
    public async Task<IReadOnlyList<ResumenIngesta>> RunAllAsync(
        ReprocesarSolicitud filtro, string? usuario, CancellationToken cancellationToken)
    {
        var resumenes = new List<ResumenIngesta>();
        foreach (var dependencia in await retained.DependenciasAsync(filtro, cancellationToken))
            resumenes.Add(await RunAsync(filtro, dependencia, usuario, cancellationToken));
        return resumenes;
    }

    /// <summary>What matches and no replay touches, by adapter: the profile that read it is not installed here.</summary>
    public Task<IReadOnlyDictionary<string, int>> SinPerfilAsync(ReprocesarSolicitud filtro, CancellationToken cancellationToken) =>
        retained.SinPerfilAsync(filtro, cancellationToken);

    /// <summary>One run over the records of an agency; it is in the log even when nothing matched.</summary>
    public async Task<ResumenIngesta> RunAsync(
        ReprocesarSolicitud filtro, string dependencia, string? usuario, CancellationToken cancellationToken)
    {
        catalogos.Invalidate();
        var origen = new OrigenCorrida { Tipo = TiposCorrida.Reproceso, Dependencia = dependencia, Adaptador = filtro.Adaptador, Usuario = usuario };
        CorridaAbierta? corrida = null;
        var resumen = new ResumenIngesta();
        var pendiente = new RetainedBatch([], []);
        await foreach (var batch in retained.ReadAsync(filtro, dependencia, cancellationToken))
        {
            if (pendiente.Ids.Count > 0)
                (corrida, resumen) = await BatchAsync(origen, corrida, pendiente, resumen, last: false, cancellationToken);
            pendiente = batch;
        }

        return (await BatchAsync(origen, corrida, pendiente, resumen, last: true, cancellationToken)).Resumen;
    }

    private async Task<(CorridaAbierta Corrida, ResumenIngesta Resumen)> BatchAsync(
        OrigenCorrida origen, CorridaAbierta? abierta, RetainedBatch batch, ResumenIngesta antes, bool last, CancellationToken cancellationToken)
    {
        var (decider, versionApertura) = await ingest.DeciderAsync(origen.Dependencia, cancellationToken);
        var preparados = decider.Prepare(batch.Entrantes);
        return await retry.ExecuteAsync(
            async token =>
            {
                await using var transaction = await store.BeginAsync(token);
                var corrida = abierta ?? await transaction.OpenRunAsync(origen, token);
                var resueltos = await decider.DecideAsync(transaction, batch.Entrantes, preparados, token);
                var resumen = antes.Plus(resueltos) with { Folio = corrida.Folio };
                var escritos = await transaction.WriteAsync(
                    new LoteResuelto
                    {
                        CorridaId = corrida.CorridaId,
                        Registros = resueltos,
                        Reprocesados = batch.Ids,
                        VersionReglas = ReglasObra.Version,
                        VersionApertura = versionApertura,
                        Ultimo = last,
                        EstadoFinal = resumen.Estado,
                    },
                    token);
                await transaction.CommitAsync(token);
                // If the process dies here, what was released stays released and the rest goes on waiting.
                return (corrida, resumen with { Registros = [.. antes.Registros, .. resueltos.Zip(escritos, LoteRun.Result)] });
            },
            cancellationToken);
    }
}
