using System.CommandLine;
using System.Text;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>cuarentena [folio]</c>: what waits and why, or one record with its original.</summary>
internal static class CuarentenaCommand
{
    private static readonly Argument<string?> Folio = new("folio")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Folio de un registro (Q-…): muestra sus hallazgos y su original",
    };

    private static readonly Option<string?> Adaptador = new("--adaptador") { Description = "Sólo los de un adaptador" };
    private static readonly Option<string?> Codigo = new("--codigo") { Description = "Sólo los que tienen un hallazgo con este código" };
    private static readonly Option<string?> Corrida = new("--corrida") { Description = "Sólo los de una corrida (C-…)" };

    private static readonly Option<string?> Estado = new("--estado")
    {
        Description = "EN_ESPERA (lo habitual), LIBERADA, REEMPLAZADA o DESCARTADA",
        HelpName = "estado",
    };

    private static readonly Option<int?> Maximo = NumberOption.Rows("Cuántos mostrar, los más antiguos primero", 50);

    static CuarentenaCommand() => Estado.AcceptOnlyFromAmong("EN_ESPERA", "LIBERADA", "REEMPLAZADA", "DESCARTADA");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("cuarentena", "Lista los registros en cuarentena con sus hallazgos, o muestra uno con su original.")
        {
            Folio, Adaptador, Codigo, Corrida, Estado, Maximo, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Existing(parse, terminal);
            var store = session.Get<CuarentenaStore>();
            return parse.GetValue(Folio) is { } folio
                ? await OneAsync(store, folio, parse, terminal, cancellationToken)
                : await ListAsync(store, parse, terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> ListAsync(
        CuarentenaStore store, ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        var solicitud = new ListarCuarentenaSolicitud
        {
            Adaptador = parse.GetValue(Adaptador),
            Codigo = parse.GetValue(Codigo),
            FolioCorrida = parse.GetValue(Corrida),
            Estado = parse.GetValue(Estado),
            Maximo = parse.GetValue(Maximo),
        };
        var pagina = await store.ListarAsync(solicitud, alcance: null, cancellationToken);
        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, new { Registros = pagina.Items, pagina.HayMas });
            return ExitCodes.Ok;
        }

        Report.Table(
            terminal,
            ["Folio", "Recibido", "Origen", "Renglón", "Clave", "Intentos", "Hallazgos"],
            pagina.Items.Select(registro => new[]
            {
                registro.Folio, Report.Instant(registro.Recibido), registro.Adaptador ?? registro.Dependencia,
                Report.Number(registro.Renglon), registro.Clave, Report.Number(registro.Intentos), Codes(registro),
            }));
        terminal.Output.WriteLine(pagina.HayMas
            ? "Hay más: use --maximo, --codigo, --adaptador o --corrida."
            : pagina.Items.Count == 1 ? "1 registro." : $"{Report.Number(pagina.Items.Count)} registros.");
        return ExitCodes.Ok;
    }

    private static async Task<int> OneAsync(
        CuarentenaStore store, string folio, ParseResult parse, Terminal terminal, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(folio, alcance: null, cancellationToken) is not { } registro)
        {
            return terminal.Fail(
                ExitCodes.NotFound, $"No hay ningún registro {folio} en cuarentena.", "Vea los folios con «obrashub cuarentena».");
        }

        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, registro);
            return ExitCodes.Ok;
        }

        Show(terminal.Output, registro);
        return ExitCodes.Ok;
    }

    private static void Show(TextWriter output, RegistroCuarentena registro)
    {
        output.WriteLine($"{registro.Folio}  {registro.Estado}  renglón {registro.Renglon}  clave {registro.Clave ?? "(ilegible)"}");
        output.WriteLine($"Dependencia {registro.Dependencia}, corrida {registro.FolioCorrida}, recibido {Report.Instant(registro.Recibido)}");
        foreach (var hallazgo in registro.Hallazgos ?? [])
        {
            output.WriteLine($"  {hallazgo.Severidad} {hallazgo.Codigo}{(hallazgo.Campo is null ? "" : $" en {hallazgo.Campo}")}: {hallazgo.Mensaje}");
            output.WriteLine($"    Qué hacer: {hallazgo.Remedio}");
        }

        output.WriteLine($"Original ({registro.Formato}, {registro.Codificacion}):");
        output.WriteLine(Encoding.GetEncoding(registro.Codificacion ?? "utf-8").GetString(registro.Original ?? []));
    }

    private static string Codes(RegistroCuarentena registro) => string.Join(
        ", ", (registro.Hallazgos ?? []).Where(hallazgo => hallazgo.Severidad == "ERROR").Select(hallazgo => hallazgo.Codigo).Distinct());
}
