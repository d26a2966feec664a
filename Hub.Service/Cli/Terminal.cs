using Spectre.Console;

namespace Hub.Service.Cli;

/// <summary>Everything of the process that a verb touches; tests hand in their own.</summary>
internal sealed record Terminal
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Somebody watches: progress bars and colours make sense.</summary>
    public required bool Interactive { get; init; }

    /// <summary>Relative paths and <c>datos/</c> are below it.</summary>
    public required string Directory { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Environment variables by name.</summary>
    public required IReadOnlyDictionary<string, string?> Variables { get; init; }

    public static Terminal OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        Interactive = !Console.IsOutputRedirected,
        Directory = Environment.CurrentDirectory,
        Clock = TimeProvider.System,
        Variables = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value, StringComparer.Ordinal),
    };

    /// <summary>Says on the error stream what went wrong and what to do, and returns the exit code.</summary>
    public int Fail(int exitCode, string message, string remedy)
    {
        Error.WriteLine($"Error: {message}");
        Error.WriteLine($"Qué hacer: {remedy}");
        return exitCode;
    }

    /// <summary>Tables and colours on a terminal, plain text that never wraps elsewhere.</summary>
    public IAnsiConsole Ansi()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = Interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = Interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!Interactive)
        {
            console.Profile.Width = 1000;
        }

        return console;
    }
}
