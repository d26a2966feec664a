using Hub.Service.Ingest;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>
/// One batch in one transaction: what is known of its works, then rows, history, outcomes, findings, quarantine, counts
/// and watermark together. An exception that <see cref="HubDatabase.IsTransient"/> accepts means that the whole batch
/// may be tried again, from the question on.
/// </summary>
internal sealed class BatchTransaction(WriteSession session) : IAsyncDisposable
{
    /// <summary>Enters the run of a lote, once per dependencia, operation and key; a repeat gets the first run.</summary>
    public async Task<CorridaAbierta> OpenLoteAsync(OrigenCorrida origen, CancellationToken cancellationToken)
    {
        if (await CorridaInsert.NewAsync(session, origen, cancellationToken) is { } run)
            return run;

        var first = await session.FindAsync<CorridaRow>("FindLote", origen, cancellationToken)
            ?? throw new ConcurrentWriteException("lote");
        return new CorridaAbierta(
            first.CorridaId, first.Folio, 0, first.Conteos, Repetida: true, first.HuellaOrigen != origen.HuellaOrigen);
    }

    /// <summary>Enters the run of a replay.</summary>
    public async Task<CorridaAbierta> OpenRunAsync(OrigenCorrida origen, CancellationToken cancellationToken) =>
        await CorridaInsert.NewAsync(session, origen, cancellationToken)
        ?? throw new InvalidOperationException("The run was not inserted.");

    /// <summary>What the hub knows of the works of those keys; a key it does not know is absent.</summary>
    public async Task<Dictionary<ClaveObra, ObraConocida>> FindKnownAsync(
        IReadOnlyCollection<ClaveObra> claves, CancellationToken cancellationToken)
    {
        if (claves.Count == 0)
            return [];

        var (works, cuts) = await session.QueryTwoAsync<ClaveObra, KnownRow, CutRow>(
            "FindKnown", LogStages.Claves, [.. claves.Distinct()], cancellationToken);
        var cutsOf = cuts.ToLookup(cut => cut.ObraId);
        return works.ToDictionary(
            row => new ClaveObra(row.Dependencia, row.ClaveNormal, row.EjercicioClave),
            row => row.ToKnown(cutsOf[row.ObraId]));
    }

    /// <summary>What was last said of the works of those keys; a key the hub does not know is absent.</summary>
    public Task<List<ObraDicha>> FindSaidAsync(IReadOnlyCollection<ClaveObra> claves, CancellationToken cancellationToken) =>
        session.QueryAsync<ClaveObra, ObraDicha>("FindSaid", LogStages.Claves, [.. claves.Distinct()], cancellationToken);

    /// <summary>The same by folio, among the works of one dependencia.</summary>
    public Task<List<ObraDicha>> FindSaidByFolioAsync(
        string dependencia, IReadOnlyCollection<string> folios, CancellationToken cancellationToken) =>
        session.QueryAsync<ClaveObra, ObraDicha>(
            "FindSaidByFolio", LogStages.Claves, [.. folios.Distinct().Select(folio => new ClaveObra(dependencia, folio, 0))], cancellationToken);

    /// <summary>Writes the batch. Each record keeps its place in the answer.</summary>
    public Task<IReadOnlyList<ResultadoEscrito>> WriteAsync(LoteResuelto lote, CancellationToken cancellationToken) =>
        new BatchWriter(session, lote).WriteAsync(cancellationToken);

    /// <summary>Makes it last. Dying before this leaves nothing; dying after leaves all of it.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => session.CommitAsync(cancellationToken);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private sealed record CutRow
    {
        public long ObraId { get; init; }

        public DateTime? Corte { get; init; }

        public required string Huella { get; init; }
    }

    private sealed record KnownRow
    {
        public long ObraId { get; init; }

        public required string FolioObra { get; init; }

        public int Version { get; init; }

        public int? EjercicioFiscal { get; init; }

        public string? Nombre { get; init; }

        public DateTime? FechaCorte { get; init; }

        public decimal? AvanceFisico { get; init; }

        public required string Dependencia { get; init; }

        public required string ClaveNormal { get; init; }

        public int EjercicioClave { get; init; }

        public ObraConocida ToKnown(IEnumerable<CutRow> cuts) => new(
            ObraId, FolioObra, Version, EjercicioFiscal, Nombre, FechaCorte,
            cuts.ToDictionary(cut => cut.Corte ?? DateTime.MinValue, cut => cut.Huella), AvanceFisico);
    }
}
