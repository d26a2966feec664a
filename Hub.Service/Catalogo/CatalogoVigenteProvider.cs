using Hub.Service.Storage;

namespace Hub.Service.Catalogo;

/// <summary>
/// The catalogue in force, read again when it is older than <see cref="MaxAge"/> or somebody in this process changed it.
/// Until then a code approved in another process is unknown: its records wait in quarantine and a replay releases them.
/// </summary>
internal sealed class CatalogoVigenteProvider(CatalogoStore store, TimeProvider clock)
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private volatile Snapshot? snapshot;

    public async Task<CatalogoVigente> GetAsync(CancellationToken cancellationToken)
    {
        if (snapshot is { } current && clock.GetElapsedTime(current.ReadAt) < MaxAge)
            return current.Catalogo;

        // The age counts from before the reading: what is approved meanwhile is read again no later.
        var readAt = clock.GetTimestamp();
        var read = new Snapshot(await store.SnapshotAsync(cancellationToken), readAt);
        snapshot = read;
        return read.Catalogo;
    }

    /// <summary>The next caller reads again: after an approval, and before a replay.</summary>
    public void Invalidate() => snapshot = null;

    private sealed record Snapshot(CatalogoVigente Catalogo, long ReadAt);
}
