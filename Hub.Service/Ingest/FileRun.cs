using Hub.Adapters;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>One file in batches, each a transaction that also moves the watermark.</summary>
internal sealed class FileRun(
    IngestStore store, BatchRetry retry, BatchDecider decider, string versionApertura, OpcionesIngesta opciones, IProgress<Conteos>? progreso)
{
    /// <summary>The last batch ended the run; false when the file had nothing left to write.</summary>
    public bool WroteLast { get; private set; }

    /// <param name="corrida">The open run; null in a dry run.</param>
    public async Task<ResumenIngesta> RunAsync(
        OrigenCorrida origen, CorridaAbierta? corrida, IEnumerable<RegistroEntrante> registros, CancellationToken cancellationToken)
    {
        var confirmado = corrida?.RenglonConfirmado ?? 0;
        var resumen = new ResumenIngesta { Folio = corrida?.Folio, Conteos = corrida?.Conteos ?? new Conteos() }.Plus([]);
        foreach (var (batch, last) in Batches(registros, confirmado))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var write = corrida is not null && batch[^1].Renglon > confirmado
                ? new LoteResuelto
                {
                    CorridaId = corrida.CorridaId,
                    Registros = [],
                    DesdeRenglon = confirmado,
                    HastaRenglon = batch[^1].Renglon,
                    Adaptador = origen.Adaptador,
                    HuellaOrigen = origen.HuellaOrigen,
                    VersionReglas = ReglasObra.Version,
                    VersionApertura = versionApertura,
                    Ultimo = last,
                }
                : null;

            var resueltos = await BatchAsync(batch, write, resumen, cancellationToken);
            if (corrida is not null && write is null)
                continue;

            confirmado = batch[^1].Renglon;
            WroteLast |= last && write is not null;
            resumen = resumen.Plus(resueltos);
            progreso?.Report(resumen.Conteos);
        }

        return resumen;
    }

    private Task<IReadOnlyList<RegistroResuelto>> BatchAsync(
        List<RegistroEntrante> batch, LoteResuelto? write, ResumenIngesta antes, CancellationToken cancellationToken)
    {
        var preparados = decider.Prepare(batch);
        return retry.ExecuteAsync(
            async token =>
            {
                await using var transaction = await store.BeginAsync(token);
                var resueltos = await decider.DecideAsync(transaction, batch, preparados, token);
                if (write is null)
                    return resueltos;

                await transaction.WriteAsync(
                    write with { Registros = resueltos, EstadoFinal = antes.Plus(resueltos).Estado }, token);
                await transaction.CommitAsync(token);
                // If the process dies here, the run is taken up after this batch.
                return resueltos;
            },
            cancellationToken);
    }

    /// <summary>
    /// Batches that never hold rows from both sides of the watermark. The next one is read before the last is known, so
    /// what is wrong with the end of a file comes out before its last batch is written.
    /// </summary>
    private IEnumerable<(List<RegistroEntrante> Batch, bool Last)> Batches(IEnumerable<RegistroEntrante> registros, int confirmado)
    {
        List<RegistroEntrante>? complete = null;
        var batch = new List<RegistroEntrante>(opciones.TamanioBatch);
        foreach (var registro in registros)
        {
            var crosses = batch.Count > 0 && batch[^1].Renglon <= confirmado && registro.Renglon > confirmado;
            if (batch.Count == opciones.TamanioBatch || crosses)
            {
                if (complete is not null)
                    yield return (complete, false);
                (complete, batch) = (batch, new List<RegistroEntrante>(opciones.TamanioBatch));
            }

            batch.Add(registro);
        }

        if (complete is not null)
            yield return (complete, batch.Count == 0);
        if (batch.Count > 0)
            yield return (batch, true);
    }
}
