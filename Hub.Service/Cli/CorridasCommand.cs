using System.CommandLine;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>corridas [folio]</c>: the log of runs, or one run with its reasons.</summary>
internal static class CorridasCommand
{
    private static readonly Argument<string?> Folio = new("folio")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Folio de una corrida (C-…): muestra sus motivos",
    };

    private static readonly Option<string?> Adaptador = new("--adaptador") { Description = "Sólo las de un adaptador" };

    private static readonly Option<string?> Estado = new("--estado")
    {
        Description = "Sólo las de un estado: EN_CURSO, TERMINADA, TERMINADA_CON_CUARENTENA, FALLIDA, INTERRUMPIDA",
        HelpName = "estado",
    };

    private static readonly Option<int?> Maximo = NumberOption.Rows("Cuántas mostrar, las más recientes primero", 20);

    static CorridasCommand() =>
        Estado.AcceptOnlyFromAmong("EN_CURSO", "TERMINADA", "TERMINADA_CON_CUARENTENA", "FALLIDA", "INTERRUMPIDA");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("corridas", "Lista las corridas, o muestra una con lo que quedó fuera y por qué.")
        {
            Folio, Adaptador, Estado, Maximo, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Existing(parse, terminal);
            var queries = session.Get<CorridaQueries>();
            return parse.GetValue(Folio) is { } folio
                ? await OneAsync(queries, folio, parse, terminal, cancellationToken)
                : await ListAsync(queries, parse, terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ListAsync(
        CorridaQueries queries, ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var solicitud = new ListarCorridasSolicitud
        {
            Adaptador = parse.GetValue(Adaptador), Estado = parse.GetValue(Estado), Maximo = parse.GetValue(Maximo),
        };
        var pagina = await queries.ListarAsync(solicitud, alcance: null, cancellationToken);
        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, new { Corridas = pagina.Items, pagina.HayMas });
        }
        else
        {
            Report.Corridas(terminal, pagina.Items);
            if (pagina.HayMas)
            {
                terminal.Output.WriteLine("Hay más: use --maximo, --adaptador o --estado.");
            }
        }

        return ExitCodes.Ok;
    }

    private static async Task<int> OneAsync(
        CorridaQueries queries, string folio, ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        if (await ReasonReport.ReadAsync(queries, folio, cancellationToken) is not { } reasons)
        {
            return terminal.Fail(ExitCodes.NotFound, $"No hay ninguna corrida {folio}.", "Vea los folios con «obrashub corridas».");
        }

        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, reasons);
            return ExitCodes.Ok;
        }

        Report.Corridas(terminal, [reasons.Corrida]);
        if (reasons.Corrida.Error is { } error)
        {
            terminal.Output.WriteLine($"Error: {error}");
        }

        reasons.Show(terminal.Output);
        return ExitCodes.Ok;
    }
}
