using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hub.Service.Cli;

/// <summary>Reads the command line, runs its verb and turns whatever happens into an exit code.</summary>
internal static class HubCommandLine
{
    private const string Descripcion = """
        ObrasHub: el punto de encuentro de las obras públicas del estado.

        Códigos de salida: 0 bien; 1 error inesperado; 2 la orden no se entiende; 3 terminó y hay registros en
        cuarentena; 4 no existe lo que se pide; 5 no se pudo usar la base, la configuración, un archivo o un puerto;
        6 no se permite; 130 interrumpido.
        """;

    /// <summary>After Ctrl-C or SIGTERM the batch in progress has this long to finish or roll back.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(45);

    public static async Task<int> RunAsync(
        string[] args, Terminal terminal, IEnumerable<Command> verbs, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-MX");
        var parse = Root(verbs).Parse(args);
        // An option that the verb does not have would otherwise pass for its argument.
        var stray = parse.CommandResult.Tokens.FirstOrDefault(token => token.Value.StartsWith('-'));
        if (parse.Errors.Count > 0 || stray is not null)
        {
            return Misunderstood(parse, stray, terminal);
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Grace,
        };
        try
        {
            return await parse.InvokeAsync(configuration, cancellationToken);
        }
        catch (Exception exception)
        {
            return CommandFailure.Tell(exception, terminal);
        }
    }

    private static RootCommand Root(IEnumerable<Command> verbs)
    {
        var root = new RootCommand(Descripcion) { GlobalOptions.Base, GlobalOptions.Configuration };
        foreach (var verb in verbs)
        {
            root.Add(verb);
        }

        return root;
    }

    private static int Misunderstood(ParseResult parse, Token? stray, Terminal terminal)
    {
        var message = stray is null
            ? string.Join(' ', parse.Errors.Select(error => error.Message))
            : $"La opción {stray.Value} no existe.";
        var verb = string.Join(' ', Verbs(parse.CommandResult));
        return terminal.Fail(ExitCodes.Usage, message, $"Vea «{verb} --help».");
    }

    private static IEnumerable<string> Verbs(CommandResult command) => command.Parent is CommandResult parent
        ? Verbs(parent).Append(command.Command.Name)
        : ["obrashub"];
}
