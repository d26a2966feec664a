using Microsoft.Extensions.Options;

namespace Hub.Service.Security;

/// <summary>Lets few slow hashes run at a time, so that a flood of wrong passwords never takes every core.</summary>
internal sealed class HashGate(IOptions<SecurityOptions> options, ILogger<HashGate> logger) : IDisposable
{
    private readonly SemaphoreSlim slots = new(Slots(options.Value));
    private int waiting;

    /// <summary>Runs <paramref name="work"/> away from the caller's thread when its turn comes.</summary>
    /// <exception cref="CredentialCheckBusyException">Too many wait already, or the turn did not come in time.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref waiting) > options.Value.WaitingHashes)
        {
            Interlocked.Decrement(ref waiting);
            Log.TooManyWait(logger);
            throw new CredentialCheckBusyException();
        }

        try
        {
            if (!await slots.WaitAsync(TimeSpan.FromSeconds(options.Value.WaitingSeconds), cancellationToken))
            {
                Log.TooManyWait(logger);
                throw new CredentialCheckBusyException();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }

    public void Dispose() => slots.Dispose();

    private static int Slots(SecurityOptions options) =>
        options.ConcurrentHashes > 0 ? options.ConcurrentHashes : Math.Max(1, Environment.ProcessorCount / 2);
}
