using System.CommandLine;
using Hub.Contracts.Catalogo;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>equivalencias (listar|aprobar|rechazar)</c>: what local codes mean; approving releases what waited.</summary>
internal static class EquivalenciasCommand
{
    private static readonly Argument<string> Folio = new("folio") { Description = "Folio de la propuesta (E-…)" };

    private static readonly Option<string> Por = new("--por")
    {
        Description = "Quién decide; para aprobar, otra persona que quien propuso",
        HelpName = "quien",
        Required = true,
    };

    private static readonly Option<string> Estado = new("--estado")
    {
        Description = "PROPUESTA, VIGENTE, RECHAZADA o SUSTITUIDA",
        HelpName = "estado",
        DefaultValueFactory = _ => "PROPUESTA",
    };

    private static readonly Option<int?> Maximo = NumberOption.Rows("Cuántas mostrar", 100);

    static EquivalenciasCommand() => Estado.AcceptOnlyFromAmong("PROPUESTA", "VIGENTE", "RECHAZADA", "SUSTITUIDA");

    public static Command Create(Terminal terminal) =>
        new("equivalencias", "Lista las equivalencias del catálogo y decide las propuestas.")
        {
            Listar(terminal), Aprobar(terminal), Rechazar(terminal),
        };

    private static Command Listar(Terminal terminal)
    {
        var command = new Command("listar", "Lista las equivalencias, las propuestas si no se pide otra cosa.")
        {
            Estado, Maximo, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Existing(parse, terminal);
            var pagina = await session.Get<EquivalenciaStore>().ListarAsync(
                new ListarEquivalenciasSolicitud { Estado = parse.GetValue(Estado), Maximo = parse.GetValue(Maximo) },
                cancellationToken);
            if (parse.GetValue(GlobalOptions.Json))
            {
                JsonReport.Write(terminal.Output, new { Equivalencias = pagina.Items, pagina.HayMas });
                return ExitCodes.Ok;
            }

            Report.Table(
                terminal,
                ["Folio", "Sistema", "Clave", "Nombre", "Calidad", "Destinos", "Estado"],
                pagina.Items.Select(entrada => new[]
                {
                    entrada.Folio, entrada.SistemaOrigen, entrada.ClaveOrigen, entrada.NombreOrigen, entrada.Calidad,
                    string.Join(", ", (entrada.Destinos ?? []).Select(destino => destino.Clave)), entrada.Estado,
                }));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Aprobar(Terminal terminal)
    {
        var command = new Command("aprobar", "Pone en vigor una propuesta y reprocesa lo que la esperaba.") { Folio, Por, GlobalOptions.Json };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            var folio = parse.GetRequiredValue(Folio);
            var outcome = await session.Get<EquivalenciaStore>().AprobarAsync(folio, parse.GetRequiredValue(Por), cancellationToken);
            if (outcome != ResolucionEquivalencia.Resuelta)
            {
                return Refuse(terminal, folio, outcome);
            }

            if (!parse.GetValue(GlobalOptions.Json))
            {
                terminal.Output.WriteLine($"La equivalencia {folio} queda en vigor; se reprocesa lo que espera alguna equivalencia.");
            }

            return await ReprocesarCommand.RunAsync(session, terminal, parse, ReprocesarCommand.WaitingForEquivalencia, cancellationToken);
        });
        return command;
    }

    private static Command Rechazar(Terminal terminal)
    {
        var command = new Command("rechazar", "Descarta una propuesta; quien la hizo también puede.") { Folio, Por };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            var folio = parse.GetRequiredValue(Folio);
            var outcome = await session.Get<EquivalenciaStore>().RechazarAsync(folio, parse.GetRequiredValue(Por), cancellationToken);
            if (outcome != ResolucionEquivalencia.Resuelta)
            {
                return Refuse(terminal, folio, outcome);
            }

            terminal.Output.WriteLine($"La propuesta {folio} queda rechazada.");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static int Refuse(Terminal terminal, string folio, ResolucionEquivalencia outcome) => outcome switch
    {
        ResolucionEquivalencia.MismaPersona => terminal.Fail(
            ExitCodes.Refused, "Quien propuso una equivalencia no la aprueba.", "Pida la aprobación a otra persona."),
        ResolucionEquivalencia.NoEsPropuesta => terminal.Fail(
            ExitCodes.Refused, $"{folio} ya no es una propuesta.", "Vea su estado con «obrashub equivalencias listar --estado VIGENTE»."),
        _ => terminal.Fail(
            ExitCodes.NotFound, $"No hay ninguna equivalencia {folio}.", "Vea los folios con «obrashub equivalencias listar»."),
    };
}
