using System.CommandLine;
using Hub.Service.Cli.Server;

namespace Hub.Service.Cli;

/// <summary><c>servir</c>: the SOAP services, until the process is asked to end.</summary>
internal static class ServirCommand
{
    private static readonly Option<int?> Puerto = PortOption.Create(
        "Puerto sin TLS en esta máquina, en vez del que dice la configuración");

    public static Command Create(Terminal terminal)
    {
        var command = new Command("servir", "Atiende los servicios SOAP hasta que se le pide terminar (Ctrl-C o SIGTERM).") { Puerto };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using (var session = HubSession.Open(parse, terminal))
            {
                await session.PrepareAsync(cancellationToken);
            }

            var configuration = HubConfiguration.Read(
                parse, terminal, parse.GetValue(Puerto) is { } port ? PortOption.Address(port) : null);
            var storage = HubSession.Options(parse, terminal, null);
            await using var app = HubServer.Build(configuration, storage, terminal, LogLevel.Information);
            try
            {
                await app.StartAsync(cancellationToken);
            }
            catch (IOException exception) when (HubServer.IsBusyPort(exception))
            {
                return PortOption.Busy(terminal, exception);
            }

            terminal.Output.WriteLine($"Atendiendo en {string.Join(" y ", app.Urls)}. Ctrl-C para terminar.");
            await app.WaitForShutdownAsync(cancellationToken);
            terminal.Output.WriteLine("Terminado.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
