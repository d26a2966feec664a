using Hub.Service.Ingest;

namespace Hub.Service.Storage;

/// <summary>Opens and closes the runs of adapters.</summary>
internal sealed class CorridaStore(HubDatabase database, TimeProvider clock)
{
    /// <summary>
    /// Opens the run of a file. One that was left half-way with the same file and profile is taken up again after its
    /// last committed row; any other run of the adapter that never ended is marked INTERRUMPIDA.
    /// </summary>
    public async Task<CorridaAbierta> OpenAdapterRunAsync(OrigenCorrida origen, CancellationToken cancellationToken)
    {
        if (origen.Adaptador is null || origen.HuellaOrigen is null)
            throw new ArgumentException("The run of an adapter names the adapter and the hash of the file.", nameof(origen));

        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var left = await session.FindAsync<CorridaRow>("FindMarca", origen, cancellationToken);
        var run = left is not null && left.Perfil == origen.Perfil
            ? await ResumeAsync(session, left, cancellationToken)
            : await StartAsync(session, origen, cancellationToken);

        await session.ExecuteAsync(
            "InterruptCorridas", new { origen.Adaptador, run.CorridaId, Ahora = session.Now }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return run;
    }

    /// <summary>Ends a run outside its last batch: an empty file, or a failure.</summary>
    /// <param name="estado">One of <see cref="EstadosCorrida"/>.</param>
    public async Task CloseAsync(
        long corridaId, string estado, string? errorCodigo, string? errorTexto, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        await session.ExecuteAsync(
            "CloseCorrida",
            new { CorridaId = corridaId, Estado = estado, ErrorCodigo = errorCodigo, ErrorTexto = errorTexto, Ahora = session.Now },
            cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    private static async Task<CorridaAbierta> ResumeAsync(WriteSession session, CorridaRow left, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("ResumeCorrida", new { left.CorridaId }, cancellationToken);
        return new CorridaAbierta(left.CorridaId, left.Folio, left.Renglon, left.Conteos, Repetida: false, EnConflicto: false);
    }

    private static async Task<CorridaAbierta> StartAsync(WriteSession session, OrigenCorrida origen, CancellationToken cancellationToken)
    {
        var run = await CorridaInsert.NewAsync(session, origen, cancellationToken)
            ?? throw new InvalidOperationException("The run was not inserted.");
        await session.ExecuteAsync(
            "StartMarca", new { origen.Adaptador, origen.HuellaOrigen, run.CorridaId, Ahora = session.Now }, cancellationToken);
        return run;
    }
}
