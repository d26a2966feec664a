using System.Collections.Concurrent;
using Hub.Service.Soap;

namespace Hub.Tests.Support;

/// <summary>Keeps the faults recorded, or fails when told so.</summary>
internal sealed class FakeFaltaLog
{
    public ConcurrentQueue<FaltaOcurrida> Faltas { get; } = new();

    public bool IsDown { get; set; }

    public Task RecordAsync(FaltaOcurrida falta, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsDown)
        {
            throw new IOException("disk full");
        }

        Faltas.Enqueue(falta);
        return Task.CompletedTask;
    }
}
