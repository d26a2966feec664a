using Hub.Adapters;
using Hub.Adapters.Sources;
using Hub.Service.Catalogo;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>
/// Takes a delivery in, whatever its way: a lote in one transaction, a file in as many as it needs. A batch is decided and
/// written in the same transaction, so that trying it again whole is always safe.
/// </summary>
internal sealed class IngestRun(
    IngestStore store, CorridaStore corridas, CatalogoVigenteProvider catalogos, BatchRetry retry, TimeProvider clock)
{
    /// <summary>Day of the State, on which lists and rules are those in force.</summary>
    private static readonly TimeZoneInfo Zona = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    /// <summary>
    /// Takes the records in, in their order. A file that was left half-way goes on after its last committed row; the rows
    /// before it are read again and decided, but not written.
    /// </summary>
    /// <param name="registros">Read once, as they are needed; a lote holds at most 1000.</param>
    /// <param name="progreso">Told after each batch of a file.</param>
    /// <exception cref="SourceException">The file changed while it was read; what was committed stays and the run is FALLIDA.</exception>
    public async Task<ResumenIngesta> RunAsync(
        OrigenCorrida origen,
        IEnumerable<RegistroEntrante> registros,
        OpcionesIngesta opciones,
        IProgress<Conteos>? progreso,
        CancellationToken cancellationToken)
    {
        var decider = await DeciderAsync(origen.Dependencia, cancellationToken);
        if (origen.Tipo == TiposCorrida.Lote)
            return await new LoteRun(store, retry, decider.Decider, decider.VersionApertura)
                .RunAsync(origen, [.. registros], opciones, cancellationToken);
        if (opciones.TodoONada)
            throw new ArgumentException("Only a lote can be all or nothing.", nameof(opciones));

        var run = new FileRun(store, retry, decider.Decider, decider.VersionApertura, opciones, progreso);
        if (opciones.Simular)
            return await run.RunAsync(origen, corrida: null, registros, cancellationToken);

        var corrida = await corridas.OpenAdapterRunAsync(origen, cancellationToken);
        try
        {
            var resumen = await run.RunAsync(origen, corrida, registros, cancellationToken);
            if (!run.WroteLast)
                await corridas.CloseAsync(corrida.CorridaId, resumen.Estado, null, null, cancellationToken);
            return resumen;
        }
        catch (SourceException failure)
        {
            await corridas.CloseAsync(corrida.CorridaId, EstadosCorrida.Fallida, failure.Codigo.Clave, failure.Message, cancellationToken);
            throw;
        }
    }

    /// <summary>What a replay needs to decide with the catalogue as it is now.</summary>
    internal async Task<(BatchDecider Decider, string VersionApertura)> DeciderAsync(
        string dependencia, CancellationToken cancellationToken)
    {
        var catalogo = await catalogos.GetAsync(cancellationToken);
        var hoy = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zona).Date;
        var preparer = new RegistroPreparer(dependencia, catalogo, hoy);
        return (new BatchDecider(dependencia, preparer, new EntregaVista()), catalogo.VersionApertura);
    }
}
