using System.CommandLine;
using Hub.Contracts.Faltas;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Ingest;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>reprocesar</c>: tries again what waits in quarantine, with catalogue, rules and profiles as they are now.</summary>
internal static class ReprocesarCommand
{
    /// <summary>What waits for a local code to get its meaning.</summary>
    public static readonly ReprocesarSolicitud WaitingForEquivalencia = new() { Codigo = Codigos.EquivalenciaFaltante.Clave };

    private static readonly Argument<string[]> Folios = new("folios")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Folios de registros en cuarentena (Q-…)",
    };

    private static readonly Option<string?> Corrida = new("--corrida") { Description = "Los de una corrida (C-…)" };
    private static readonly Option<string?> Codigo = new("--codigo") { Description = "Los que tienen un hallazgo con este código" };
    private static readonly Option<string?> Adaptador = new("--adaptador") { Description = "Los de un adaptador" };
    private static readonly Option<bool> Todo = new("--todo") { Description = "Todo lo que espera" };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("reprocesar", "Vuelve a intentar lo que está en cuarentena; lo que sale bien se libera.")
        {
            Folios, Corrida, Codigo, Adaptador, Todo, GlobalOptions.Json,
        };
        command.Validators.Add(result =>
        {
            var chosen = result.GetValue(Folios) is { Length: > 0 } || result.GetValue(Corrida) is not null
                || result.GetValue(Codigo) is not null || result.GetValue(Adaptador) is not null;
            if (chosen == result.GetValue(Todo))
            {
                result.AddError("Elija qué reprocesar: folios, --corrida, --codigo o --adaptador; o bien --todo, sin lo demás.");
            }
        });
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            foreach (var folio in parse.GetValue(Folios) ?? [])
            {
                if (await session.Get<CuarentenaStore>().FindAsync(folio, alcance: null, cancellationToken) is null)
                {
                    return terminal.Fail(
                        ExitCodes.NotFound, $"No hay ningún registro {folio} en cuarentena.", "Vea los folios con «obrashub cuarentena».");
                }
            }

            var filtro = new ReprocesarSolicitud
            {
                Folios = parse.GetValue(Folios) is { Length: > 0 } folios ? folios : null,
                FolioCorrida = parse.GetValue(Corrida),
                Codigo = parse.GetValue(Codigo),
                Adaptador = parse.GetValue(Adaptador),
            };
            return await RunAsync(session, terminal, parse, filtro, cancellationToken);
        });
        return command;
    }

    public static async Task<int> RunAsync(
        HubSession session, Terminal terminal, ParseResult parse, ReprocesarSolicitud filtro, CancellationToken cancellationToken)
    {
        var replay = session.Get<Replay>();
        var sinPerfil = await replay.SinPerfilAsync(filtro, cancellationToken);
        var runs = await replay.RunAllAsync(filtro, usuario: null, cancellationToken);
        var waiting = runs.Sum(run => run.Conteos.Cuarentena);
        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, new
            {
                Reprocesados = runs.Sum(run => run.Conteos.Leidos),
                Liberados = runs.Sum(run => run.Conteos.Leidos) - waiting,
                EnEspera = waiting,
                SinPerfil = sinPerfil,
                Corridas = runs.Select(run => new { run.Folio, run.Estado, run.Conteos, run.CuarentenaPorCodigo }),
            });
        }
        else
        {
            Show(terminal.Output, runs);
            foreach (var (adaptador, registros) in sinPerfil)
            {
                terminal.Output.WriteLine($"    {Report.Number(registros),7}  se quedan como están: falta el perfil {adaptador}; indique su carpeta con OBRASHUB_Sync__ProfilesFolder.");
            }
        }

        return waiting > 0 ? ExitCodes.Quarantine : ExitCodes.Ok;
    }

    private static void Show(TextWriter output, IReadOnlyList<ResumenIngesta> runs)
    {
        if (runs.Count == 0)
        {
            output.WriteLine("Nada de lo que se pide espera en cuarentena.");
        }

        foreach (var run in runs)
        {
            output.WriteLine($"Reproceso {run.Folio}: {AdapterReport.Reconciled(run.Conteos)}");
            foreach (var (codigo, registros) in run.CuarentenaPorCodigo.OrderByDescending(pair => pair.Value))
            {
                output.WriteLine($"    {Report.Number(registros),7}  siguen en cuarentena: {codigo}");
            }
        }
    }
}
