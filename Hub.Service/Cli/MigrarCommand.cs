using System.CommandLine;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>migrar</c>: brings the database to the schema and the catalogue of this program.</summary>
internal static class MigrarCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("migrar", "Crea la base de datos o la pone al día, con su catálogo. Las órdenes que escriben también lo hacen al empezar.")
        {
            GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            Tell(terminal, parse.GetValue(GlobalOptions.Json), session.Storage.Engine, session.Prepared);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void Tell(Terminal terminal, bool json, StorageEngine engine, DatabaseSetup.Outcome outcome)
    {
        if (json)
        {
            JsonReport.Write(terminal.Output, new { Motor = engine.ToString(), outcome.Migraciones, outcome.Listas });
            return;
        }

        terminal.Output.WriteLine(outcome.Migraciones.Count == 0
            ? "La base de datos ya estaba al día."
            : $"Migraciones aplicadas: {string.Join(", ", outcome.Migraciones)}.");
        terminal.Output.WriteLine(outcome.Listas.Count == 0
            ? "El catálogo ya estaba cargado."
            : $"Listas cargadas: {string.Join(", ", outcome.Listas)}.");
    }
}
