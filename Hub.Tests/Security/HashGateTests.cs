using Hub.Service.Security;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NUnit.Framework;

namespace Hub.Tests.Security;

public sealed class HashGateTests
{
    [Test]
    public async Task RunAsync_RunsNoMoreThanTheSlotsAtOnce_WhenAFloodArrives()
    {
        using var gate = new HashGate(Options.Create(new SecurityOptions { ConcurrentHashes = 2, WaitingHashes = 1000 }), NullLogger<HashGate>.Instance);
        var running = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => gate.RunAsync(
            () =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                PasswordHash.Create("x", 2000);
                return Interlocked.Decrement(ref running);
            },
            CancellationToken.None)));

        Assert.That(most, Is.InRange(1, 2));
    }

    [Test]
    public async Task RunAsync_RefusesInsteadOfQueueing_WhenTooManyWait()
    {
        using var gate = new HashGate(Options.Create(new SecurityOptions { ConcurrentHashes = 1, WaitingHashes = 1 }), NullLogger<HashGate>.Instance);
        using var release = new ManualResetEventSlim();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = gate.RunAsync(() => { started.SetResult(); release.Wait(); return 1; }, CancellationToken.None);
        await started.Task;
        var second = gate.RunAsync(() => 2, CancellationToken.None);

        Assert.That(
            async () => await gate.RunAsync(() => 3, CancellationToken.None),
            Throws.InstanceOf<CredentialCheckBusyException>());

        release.Set();
        Assert.That(await Task.WhenAll(first, second), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(await gate.RunAsync(() => 4, CancellationToken.None), Is.EqualTo(4), "room again");
    }

    [Test]
    public async Task RunAsync_RefusesWhoeverWaits_WhenTheTurnDoesNotComeInTime()
    {
        using var gate = new HashGate(
            Options.Create(new SecurityOptions { ConcurrentHashes = 1, WaitingHashes = 10, WaitingSeconds = 0 }), NullLogger<HashGate>.Instance);
        using var release = new ManualResetEventSlim();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = gate.RunAsync(() => { started.SetResult(); release.Wait(); return 1; }, CancellationToken.None);
        await started.Task;

        Assert.That(async () => await gate.RunAsync(() => 2, CancellationToken.None), Throws.InstanceOf<CredentialCheckBusyException>());

        release.Set();
        Assert.That(await first, Is.EqualTo(1));
        Assert.That(await gate.RunAsync(() => 3, CancellationToken.None), Is.EqualTo(3), "room again");
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
