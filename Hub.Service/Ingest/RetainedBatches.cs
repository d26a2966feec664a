using System.Runtime.CompilerServices;
using Hub.Adapters;
using Hub.Contracts.Faltas;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>Quarantined records of one replay that go into one transaction.</summary>
internal sealed record RetainedBatch(IReadOnlyList<long> Ids, IReadOnlyList<RegistroEntrante> Entrantes);

/// <summary>
/// What waits and matches a filter, oldest first, in batches where no key occurs twice: two deliveries of one work that
/// both waited are two changes of it, not a repeated key.
/// </summary>
internal sealed class RetainedBatches(CuarentenaStore cuarentena, OriginalReader reader)
{
    private const int Size = 500;

    public async IAsyncEnumerable<RetainedBatch> ReadAsync(
        ReprocesarSolicitud filtro, string dependencia, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var disputados = await DisputedAsync(filtro, dependencia, cancellationToken);
        List<long> ids = [];
        List<RegistroEntrante> entrantes = [];
        HashSet<string> claves = [];
        var renglon = 0;
        await foreach (var retenido in WaitingAsync(filtro, dependencia, cancellationToken))
        {
            if (disputados.Contains(retenido.Folio))
                continue;

            var entrante = reader.Read(retenido, ++renglon);
            if (ids.Count == Size || Key(entrante) is { } clave && !claves.Add(clave))
            {
                yield return new RetainedBatch(ids, entrantes);
                (ids, entrantes, claves) = ([], [], Key(entrante) is { } primera ? [primera] : []);
            }

            ids.Add(retenido.CuarentenaId);
            entrantes.Add(entrante);
        }

        if (ids.Count > 0)
            yield return new RetainedBatch(ids, entrantes);
    }

    /// <summary>Agencies that have something waiting which matches.</summary>
    public async Task<IReadOnlyList<string>> DependenciasAsync(ReprocesarSolicitud filtro, CancellationToken cancellationToken)
    {
        SortedSet<string> dependencias = new(StringComparer.Ordinal);
        await foreach (var retenido in WaitingAsync(filtro, null, cancellationToken))
            dependencias.Add(retenido.Dependencia);
        return [.. dependencias];
    }

    /// <summary>Records that match and stay as they are because the profile that read them is not installed, by adapter.</summary>
    public async Task<IReadOnlyDictionary<string, int>> SinPerfilAsync(ReprocesarSolicitud filtro, CancellationToken cancellationToken)
    {
        var cuenta = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await foreach (var retenido in MatchingAsync(filtro, null, cancellationToken))
        {
            if (!reader.CanRead(retenido) && retenido.Adaptador is { } adaptador)
                cuenta[adaptador] = cuenta.GetValueOrDefault(adaptador) + 1;
        }

        return cuenta;
    }

    private IAsyncEnumerable<RegistroRetenido> WaitingAsync(
        ReprocesarSolicitud filtro, string? dependencia, CancellationToken cancellationToken) =>
        MatchingAsync(filtro, dependencia, cancellationToken).Where(reader.CanRead);

    private async IAsyncEnumerable<RegistroRetenido> MatchingAsync(
        ReprocesarSolicitud filtro, string? dependencia, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<RegistroRetenido> pagina = [];
        var ultimo = 0L;
        do
        {
            pagina = await cuarentena.ForReplayAsync(filtro, dependencia, ultimo, Size, cancellationToken);
            foreach (var retenido in pagina)
            {
                ultimo = retenido.CuarentenaId;
                yield return retenido;
            }
        }
        while (pagina.Count == Size);
    }

    /// <summary>
    /// Records that wait because another of the same delivery had their key. Alone they look right, so only a person who
    /// names them by folio decides for them.
    /// </summary>
    private async Task<HashSet<string>> DisputedAsync(
        ReprocesarSolicitud filtro, string dependencia, CancellationToken cancellationToken)
    {
        HashSet<string> folios = new(StringComparer.Ordinal);
        var solicitud = new ListarCuarentenaSolicitud { Codigo = Codigos.ClaveRepetida.Clave, Maximo = Size };
        while (filtro.Folios is not { Length: > 0 })
        {
            var pagina = await cuarentena.ListarAsync(solicitud, dependencia, cancellationToken);
            folios.UnionWith(pagina.Items.Select(registro => registro.Folio));
            if (pagina.SiguienteCursor is null)
                break;
            solicitud = solicitud with { Cursor = pagina.SiguienteCursor };
        }

        return folios;
    }

    private static string? Key(RegistroEntrante entrante)
    {
        if (entrante.Avance?.FolioObra is { } folio)
            return folio;

        var clave = entrante.Obra?.Clave ?? entrante.Avance?.Clave;
        var ejercicio = entrante.Obra?.EjercicioClave ?? entrante.Avance?.EjercicioClave;
        return clave is null ? null : $"{ejercicio ?? 0} {ClaveNormal.De(clave)}";
    }
}
