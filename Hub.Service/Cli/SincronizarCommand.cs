using System.CommandLine;
using Hub.Adapters;
using Hub.Service.Storage;
using Hub.Service.Sync;
using Microsoft.Extensions.Options;

namespace Hub.Service.Cli;

/// <summary><c>sincronizar &lt;adaptador&gt;</c>: reads the deliveries of one adapter, or of all.</summary>
internal static class SincronizarCommand
{
    private const string Todos = "todos";

    private static readonly Argument<string> Adaptador = new("adaptador")
    {
        Description = "Clave del adaptador, o «todos»",
    };

    private static readonly Option<string?> Carpeta = new("--carpeta")
    {
        Description = "Carpeta base de las entregas, en vez de Sync:DeliveriesFolder",
        HelpName = "carpeta",
    };

    private static readonly Option<bool> Simular = new("--simular")
    {
        Description = "Decide todo y no escribe nada",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "sincronizar", "Lee las entregas de un adaptador. Si se interrumpe, la misma orden continúa donde iba.")
        {
            Adaptador, Carpeta, Simular, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            var catalog = session.Get<AdapterCatalog>();
            var clave = parse.GetRequiredValue(Adaptador);
            IReadOnlyList<Adaptador> chosen = clave == Todos ? catalog.All : catalog.Find(clave) is { } one ? [one] : [];
            return chosen.Count == 0
                ? terminal.Fail(
                    ExitCodes.NotFound,
                    $"No hay ningún adaptador {clave}.",
                    $"Los que hay: {string.Join(", ", catalog.All.Select(adaptador => adaptador.Clave))}; o «{Todos}».")
                : await RunAsync(session, terminal, parse, chosen, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        HubSession session, Terminal terminal, ParseResult parse, IReadOnlyList<Adaptador> chosen, CancellationToken cancellationToken)
    {
        await session.PrepareAsync(cancellationToken);
        var json = parse.GetValue(GlobalOptions.Json);
        var simulate = parse.GetValue(Simular);
        var folder = Path.GetFullPath(
            parse.GetValue(Carpeta) ?? session.Get<IOptions<SyncOptions>>().Value.DeliveriesFolder, terminal.Directory);
        var runner = session.Get<AdapterRunner>();
        var runs = new List<AdapterRun>();
        foreach (var adaptador in chosen)
        {
            var run = await new ProgressView(terminal, json).RunAsync(
                $"{adaptador.Clave}…",
                progress => runner.RunAsync(adaptador, folder, simulate, progress, cancellationToken));
            runs.Add(run);
            if (!json)
            {
                await AdapterReport.ShowAsync(terminal.Output, run, session.Get<CorridaQueries>(), cancellationToken);
            }
        }

        if (json)
        {
            JsonReport.Write(terminal.Output, new { Simulada = simulate, Adaptadores = runs.Select(AdapterReport.Json) });
        }
        else if (simulate)
        {
            terminal.Output.WriteLine("Simulación: no se escribió nada.");
        }

        return runs.Exists(run => run.Fallida) ? ExitCodes.Unavailable
            : runs.Exists(run => run.Conteos.Cuarentena > 0) ? ExitCodes.Quarantine
            : ExitCodes.Ok;
    }
}
