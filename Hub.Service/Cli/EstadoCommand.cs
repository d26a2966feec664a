using System.CommandLine;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Cli.Server;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>estado</c>: database, versions, last run of each adapter, what waits.</summary>
internal static class EstadoCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("estado", "Muestra la base de datos, las versiones, la última corrida de cada adaptador y lo que espera.")
        {
            GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Existing(parse, terminal);
            var report = await ReadAsync(session, cancellationToken);
            if (parse.GetValue(GlobalOptions.Json))
            {
                JsonReport.Write(terminal.Output, report);
            }
            else
            {
                Show(terminal, report);
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<EstadoReport> ReadAsync(HubSession session, CancellationToken cancellationToken)
    {
        var queries = session.Get<EstadoQueries>();
        var catalogo = await session.Get<CatalogoStore>().VersionesAsync(null, cancellationToken);
        return new EstadoReport(
            HealthEndpoint.Version,
            session.Storage.Engine.ToString(),
            session.Storage.Path,
            session.Get<HubDatabase>().Names("Migraciones")[^1],
            catalogo.ToDictionary(lista => lista.Lista, lista => lista.Version, StringComparer.Ordinal),
            await queries.ConteosAsync(cancellationToken),
            await queries.UltimasCorridasAsync(cancellationToken));
    }

    private static void Show(Terminal terminal, EstadoReport report)
    {
        var output = terminal.Output;
        output.WriteLine($"ObrasHub {report.Version}");
        output.WriteLine($"Base de datos: {report.Motor} {report.Ruta} ({report.Esquema})");
        output.WriteLine($"Obras: {Report.Number(report.Conteos.Obras)}, "
            + $"de ellas {Report.Number(report.Conteos.ObrasPendientes)} pendientes de clasificar");
        output.WriteLine($"En cuarentena, en espera: {Report.Number(report.Conteos.CuarentenaEnEspera)}");
        output.WriteLine($"Equivalencias propuestas sin aprobar: {Report.Number(report.Conteos.EquivalenciasPropuestas)}");
        output.WriteLine($"Credenciales vigentes: {Report.Number(report.Conteos.Credenciales)}");
        output.WriteLine($"Corridas en curso: {Report.Number(report.Conteos.CorridasEnCurso)}");
        output.WriteLine();
        output.WriteLine("Última corrida de cada adaptador:");
        Report.Corridas(terminal, report.UltimasCorridas);
    }

    private sealed record EstadoReport(
        string Version, string Motor, string? Ruta, string Esquema, IReadOnlyDictionary<string, string> Catalogo,
        ConteosHub Conteos, IReadOnlyList<Corrida> UltimasCorridas);
}
