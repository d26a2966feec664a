using Hub.Service.Cli;

namespace Hub.Tests.Support;

/// <summary>The program run in this process over a directory of its own, with what it wrote.</summary>
internal sealed class ConsoleRun : IDisposable
{
    public ConsoleRun() => Directory = System.IO.Directory.CreateTempSubdirectory("obrashub-").FullName;

    public string Directory { get; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Dictionary<string, string?> Variables { get; } = new(StringComparer.Ordinal);

    public bool Interactive { get; set; }

    public string PathOf(string relative) => Path.Combine(Directory, relative);

    public Task<Result> RunAsync(params string[] args) => RunAsync(new StringWriter(), CancellationToken.None, args);

    public async Task<Result> RunAsync(TextWriter output, CancellationToken cancellationToken, params string[] args)
    {
        var error = new StringWriter();
        var terminal = new Terminal
        {
            Output = TextWriter.Synchronized(output),
            Error = TextWriter.Synchronized(error),
            Interactive = Interactive,
            Directory = Directory,
            Clock = Clock,
            Variables = Variables,
        };
        var exitCode = await Hub.Service.Program.RunAsync(args, terminal, cancellationToken);
        return new Result(exitCode, output.ToString() ?? "", error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd('\r');
    }
}
