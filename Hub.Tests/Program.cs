// Explicit runs that are not tests: dotnet run -c Release --project Hub.Tests -- bench NAME. Tests run with dotnet test.
using Hub.Tests.Bench;

var benches = new Dictionary<string, Func<Task<int>>>(StringComparer.Ordinal) { ["soap"] = SoapBench.RunAsync };
if (args is ["bench", var name] && benches.TryGetValue(name, out var bench))
{
    return await bench();
}

await Console.Error.WriteLineAsync($"bench NAME; benches: {string.Join(", ", benches.Keys)}");
return 2;
