using Hub.Service.Sync;
using Spectre.Console;

namespace Hub.Service.Cli;

/// <summary>Shows how far files have come: a moving line on a terminal, plain lines now and then elsewhere.</summary>
internal sealed class ProgressView(Terminal terminal, bool quiet)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>Runs <paramref name="work"/>; with <c>--json</c> the plain lines go to the error stream.</summary>
    public Task<T> RunAsync<T>(string title, Func<IProgress<AdapterProgress>, Task<T>> work) =>
        terminal.Interactive && !quiet
            ? terminal.Ansi().Status().StartAsync(Markup.Escape(title), context => work(new Moving(context)))
            : work(new Plain(quiet ? terminal.Error : terminal.Output, terminal.Clock));

    private static string Describe(AdapterProgress progress) =>
        $"{progress.Adaptador}: {progress.Archivo}, {Report.Number(progress.Leidos)} registros";

    private sealed class Moving(StatusContext context) : IProgress<AdapterProgress>
    {
        public void Report(AdapterProgress value) => context.Status(Markup.Escape(Describe(value)));
    }

    private sealed class Plain(TextWriter output, TimeProvider clock) : IProgress<AdapterProgress>
    {
        private long last = clock.GetTimestamp();

        public void Report(AdapterProgress value)
        {
            if (clock.GetElapsedTime(last) >= Every)
            {
                last = clock.GetTimestamp();
                output.WriteLine($"{Describe(value)}…");
            }
        }
    }
}
