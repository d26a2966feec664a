using System.Diagnostics;

namespace Hub.Tests.Support;

/// <summary>The program as a process of its own, to be killed.</summary>
internal static class HubProcess
{
    public static Process Start(string directory, IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "obrashub.dll"));
        Array.ForEach(args, start.ArgumentList.Add);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
