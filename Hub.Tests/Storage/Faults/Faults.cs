namespace Hub.Tests.Storage.Faults;

/// <summary>The failure that a test asked for.</summary>
internal sealed class InjectedFault() : Exception("The store failed here because the test asked for it.");

/// <summary>Counts the calls that reach the database and makes one of them fail.</summary>
/// <param name="failAt">The call that fails, from 1; 0 fails none.</param>
/// <param name="afterwards">The call takes effect and then fails, as when the answer is lost on the way.</param>
internal sealed class Faults(int failAt, bool afterwards = false)
{
    public int Calls { get; private set; }

    public bool Happened { get; private set; }

    public async Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        var fails = ++Calls == failAt;
        Happened |= fails;
        if (fails && !afterwards)
            throw new InjectedFault();
        var answer = await call();
        return fails ? throw new InjectedFault() : answer;
    }
}
