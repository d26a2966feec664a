using NUnit.Framework;

namespace Hub.Tests.Interop;

/// <summary>One hub for all client programs; each has a dependencia of its own.</summary>
[SetUpFixture]
internal sealed class RunningHub
{
    private static HubProcess? hub;

    public static HubProcess Hub => hub ?? throw new InvalidOperationException("The hub is not running.");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        hub = new HubProcess();
        await hub.StartAsync(TestContext.CurrentContext.CancellationToken);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (hub is not null)
        {
            await hub.DisposeAsync();
        }
    }
}
