using System.CommandLine;
using Hub.Service.Security;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary><c>credencial (crear|listar|revocar|rotar)</c>: who may call.</summary>
internal static class CredencialCommand
{
    private static readonly Argument<string> Usuario = new("usuario")
    {
        Description = "Nombre con que llama el sistema de la dependencia",
    };

    private static readonly Option<string> Dependencia = new("--dependencia")
    {
        Description = "Clave de la dependencia cuyas obras escribe",
        Required = true,
    };

    private static readonly Option<string?> Nombre = new("--nombre")
    {
        Description = "Nombre de la dependencia, si es nueva",
    };

    static CredencialCommand()
    {
        Usuario.Validators.Add(result =>
        {
            if (result.GetValue(Usuario) is not { Length: >= 1 and <= 60 } usuario
                || !usuario.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@'))
            {
                result.AddError("El usuario lleva de 1 a 60 letras sin acento, dígitos, punto, guion, guion bajo o arroba.");
            }
        });
        Dependencia.Validators.Add(result =>
        {
            if (result.GetValue(Dependencia) is not { } clave || clave.Trim().Length is < 1 or > 40 || clave != clave.Trim())
            {
                result.AddError("La clave de la dependencia lleva de 1 a 40 caracteres, sin espacios alrededor.");
            }
        });
    }

    public static Command Create(Terminal terminal) => new("credencial", "Da, lista, cambia o retira credenciales.")
    {
        Crear(terminal), Listar(terminal), Rotar(terminal), Revocar(terminal),
    };

    private static Command Crear(Terminal terminal)
    {
        var command = new Command("crear", "Crea una credencial y muestra su contraseña por única vez.")
        {
            Usuario, Dependencia, Nombre, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            var usuario = parse.GetRequiredValue(Usuario);
            var clave = parse.GetRequiredValue(Dependencia);
            if (await WrittenOtherwiseAsync(session, clave, cancellationToken) is { } existente)
            {
                return terminal.Fail(
                    ExitCodes.Refused,
                    $"La dependencia ya existe, escrita {existente}.",
                    $"Repita la orden con --dependencia {existente}: con otra escritura sería otra dependencia y sus obras quedarían dobles.");
            }

            var password = await session.Get<CredencialAdmin>().CreateAsync(
                usuario, new Dependencia { Clave = clave, Nombre = parse.GetValue(Nombre) ?? clave }, cancellationToken);
            return password is null
                ? terminal.Fail(
                    ExitCodes.Refused,
                    $"El usuario {usuario} ya existe, vigente o revocado.",
                    "Use otro nombre, o «obrashub credencial rotar» para cambiar la contraseña de uno vigente.")
                : Tell(terminal, parse, usuario, clave, password);
        });
        return command;
    }

    private static Command Rotar(Terminal terminal)
    {
        var command = new Command("rotar", "Cambia la contraseña y muestra la nueva por única vez; la anterior deja de servir.")
        {
            Usuario, GlobalOptions.Json,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            var usuario = parse.GetRequiredValue(Usuario);
            var password = await session.Get<CredencialAdmin>().RotateAsync(usuario, cancellationToken);
            return password is null ? Unknown(terminal, usuario) : Tell(terminal, parse, usuario, null, password);
        });
        return command;
    }

    private static Command Revocar(Terminal terminal)
    {
        var command = new Command("revocar", "Retira una credencial; los servicios lo notan en segundos.") { Usuario };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Open(parse, terminal);
            await session.PrepareAsync(cancellationToken);
            var usuario = parse.GetRequiredValue(Usuario);
            if (!await session.Get<CredencialAdmin>().RevokeAsync(usuario, cancellationToken))
            {
                return Unknown(terminal, usuario);
            }

            terminal.Output.WriteLine($"La credencial {usuario} queda revocada; su nombre no se vuelve a dar.");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Listar(Terminal terminal)
    {
        var command = new Command("listar", "Lista las credenciales; nunca sus contraseñas.") { GlobalOptions.Json };
        command.SetAction(async (parse, cancellationToken) =>
        {
            await using var session = HubSession.Existing(parse, terminal);
            var credenciales = await session.Get<CredencialStore>().ListAsync(null, cancellationToken);
            if (parse.GetValue(GlobalOptions.Json))
            {
                JsonReport.Write(terminal.Output, new
                {
                    Credenciales = credenciales.Select(credencial => new
                    {
                        credencial.Usuario, credencial.Dependencia, Creada = credencial.CreadaUtc,
                        Revocada = credencial.RevocadaUtc, UltimoUso = credencial.UltimoUsoUtc,
                    }),
                });
                return ExitCodes.Ok;
            }

            Report.Table(
                terminal,
                ["Usuario", "Dependencia", "Creada", "Último uso", "Revocada"],
                credenciales.Select(credencial => new[]
                {
                    credencial.Usuario, credencial.Dependencia, Report.Instant(credencial.CreadaUtc),
                    Report.Instant(credencial.UltimoUsoUtc), Report.Instant(credencial.RevocadaUtc),
                }));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<string?> WrittenOtherwiseAsync(HubSession session, string clave, CancellationToken cancellationToken)
    {
        var known = await session.Get<DependenciaStore>().ListAsync(cancellationToken);
        return known.Any(agency => agency.Clave == clave)
            ? null
            : known.FirstOrDefault(agency => agency.Clave.Equals(clave, StringComparison.OrdinalIgnoreCase))?.Clave;
    }

    private static int Tell(Terminal terminal, ParseResult parse, string usuario, string? dependencia, string password)
    {
        if (parse.GetValue(GlobalOptions.Json))
        {
            JsonReport.Write(terminal.Output, new { Usuario = usuario, Dependencia = dependencia, Contrasena = password });
            return ExitCodes.Ok;
        }

        terminal.Output.WriteLine($"Usuario:     {usuario}");
        if (dependencia is not null)
        {
            terminal.Output.WriteLine($"Dependencia: {dependencia}");
        }

        terminal.Output.WriteLine($"Contraseña:  {password}");
        terminal.Output.WriteLine("Guárdela ahora: el hub no la conserva y no puede volver a mostrarla.");
        return ExitCodes.Ok;
    }

    private static int Unknown(Terminal terminal, string usuario) => terminal.Fail(
        ExitCodes.NotFound, $"No hay ninguna credencial vigente de {usuario}.", "Vea las que hay con «obrashub credencial listar».");
}
