using Hub.Adapters;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>One batch from what was read to what will be written: merge reports of progress, prepare, identify, decide.</summary>
internal sealed class BatchDecider(string dependencia, RegistroPreparer preparer, EntregaVista vista)
{
    private readonly AvancesMerger avances = new(dependencia);

    /// <summary>What needs no store, done before the transaction takes the writer's place.</summary>
    public IReadOnlyList<RegistroPreparado>? Prepare(IReadOnlyList<RegistroEntrante> entrantes) =>
        entrantes.Any(entrante => entrante.Avance is not null) ? null : [.. entrantes.Select(preparer.Prepare)];

    /// <param name="preparados">What <see cref="Prepare"/> gave for the same records.</param>
    public async Task<IReadOnlyList<RegistroResuelto>> DecideAsync(
        BatchTransaction transaction,
        IReadOnlyList<RegistroEntrante> entrantes,
        IReadOnlyList<RegistroPreparado>? preparados,
        CancellationToken cancellationToken)
    {
        preparados ??= [.. (await avances.MergeAsync(transaction, entrantes, cancellationToken)).Select(preparer.Prepare)];
        var claves = preparados.Where(preparado => preparado.Ignorado is null).Select(preparado => preparado.Clave).OfType<ClaveObra>().ToList();
        var conocidas = await transaction.FindKnownAsync(claves, cancellationToken);
        return Decision.Decide(preparados, conocidas, vista);
    }
}
