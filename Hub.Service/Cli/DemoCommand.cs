using System.CommandLine;
using System.Globalization;
using Hub.Adapters;
using Hub.Service.Cli.Server;
using Hub.Service.Security;
using Hub.Service.Storage;
using Hub.Service.Sync;

namespace Hub.Service.Cli;

/// <summary><c>demo</c>: a database of its own, three real files read into it, a credential, and the services.</summary>
internal static class DemoCommand
{
    private const string Database = "datos/demo/obrashub.db";
    private const string Usuario = "demo";
    private const int UsualPort = 8080;

    private static readonly Dependencia Agency = new() { Clave = "DEMO", Nombre = "Dependencia de demostración" };

    private static readonly Option<bool> UnaVez = new("--una-vez")
    {
        Description = "Termina después de leer, sin servir; la última línea es JSON",
    };

    private static readonly Option<int?> Puerto = PortOption.Create(
        $"Puerto en esta máquina [{UsualPort}, o uno libre si está ocupado]");

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "demo", $"Crea una base de muestra ({Database}), lee tres archivos reales y atiende los servicios.")
        {
            UnaVez, Puerto,
        };
        command.SetAction(async (parse, cancellationToken) =>
        {
            string password;
            string place;
            await using (var session = HubSession.Open(parse, terminal, Database))
            {
                await session.PrepareAsync(cancellationToken);
                var runs = await SynchroniseAsync(session, terminal, cancellationToken);
                if (parse.GetValue(UnaVez))
                {
                    await TellLastLineAsync(session, terminal, runs, cancellationToken);
                    return ExitCodes.Ok;
                }

                password = await CredentialAsync(session.Get<CredencialAdmin>(), cancellationToken);
                place = session.Storage.Path is { } path ? Path.GetRelativePath(terminal.Directory, path) : "la misma";
            }

            return await ServeAsync(parse, terminal, password, place, cancellationToken);
        });
        return command;
    }

    private static async Task<List<AdapterRun>> SynchroniseAsync(
        HubSession session, Terminal terminal, CancellationToken cancellationToken)
    {
        var output = terminal.Output;
        output.WriteLine($"Base de datos: {session.Storage.Path ?? session.Storage.Engine.ToString()}"
            + (session.Prepared.Migraciones.Count > 0 ? " (nueva)" : " (ya existía)"));
        output.WriteLine(session.Prepared.Listas.Count > 0
            ? $"Catálogo: {session.Prepared.Listas.Count} listas cargadas."
            : "Catálogo: ya estaba cargado.");
        output.WriteLine();

        var runs = new List<AdapterRun>();
        foreach (var adaptador in AdapterCatalog.Demonstration)
        {
            var run = await new ProgressView(terminal, quiet: false).RunAsync(
                $"{adaptador.Clave}…",
                progress => session.Get<AdapterRunner>().RunAsync(
                    adaptador, Demostracion.Carpeta, simulate: false, progress, cancellationToken));
            runs.Add(run);
            await AdapterReport.ShowAsync(output, run, session.Get<CorridaQueries>(), cancellationToken);
            output.WriteLine();
        }

        output.WriteLine(runs.TrueForAll(run => run.SinCambios)
            ? "Nada cambió: los tres archivos ya se habían leído y dicen lo mismo."
            : "Repita «demo»: con los mismos archivos nada cambia.");
        return runs;
    }

    private static async Task TellLastLineAsync(
        HubSession session, Terminal terminal, List<AdapterRun> runs, CancellationToken cancellationToken)
    {
        var conteos = await session.Get<EstadoQueries>().ConteosAsync(cancellationToken);
        JsonReport.WriteLine(terminal.Output, new { Adaptadores = runs.Select(AdapterReport.Counts), conteos.Obras });
    }

    private static async Task<string> CredentialAsync(CredencialAdmin admin, CancellationToken cancellationToken) =>
        await admin.CreateAsync(Usuario, Agency, cancellationToken)
        ?? await admin.RotateAsync(Usuario, cancellationToken)
        ?? throw new InvalidOperationException("The demo credential was revoked.");

    private static async Task<int> ServeAsync(
        ParseResult parse, Terminal terminal, string password, string place, CancellationToken cancellationToken)
    {
        var asked = parse.GetValue(Puerto);
        var app = Build(parse, terminal, asked ?? UsualPort);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (HubServer.IsBusyPort(exception))
        {
            await app.DisposeAsync();
            if (asked is not null)
            {
                return PortOption.Busy(terminal, exception);
            }

            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"El puerto {UsualPort} está ocupado: se usa otro."));
            app = Build(parse, terminal, port: 0);
            await app.StartAsync(cancellationToken);
        }

        await using (app)
        {
            TellAddresses(terminal.Output, app.Urls.First(), password, place);
            await app.WaitForShutdownAsync(cancellationToken);
        }

        terminal.Output.WriteLine("Terminado.");
        return ExitCodes.Ok;
    }

    private static WebApplication Build(ParseResult parse, Terminal terminal, int port) => HubServer.Build(
        HubConfiguration.Read(parse, terminal, PortOption.Address(port)),
        HubSession.Options(parse, terminal, Database),
        terminal,
        LogLevel.Warning);

    private static void TellAddresses(TextWriter output, string address, string password, string place)
    {
        output.WriteLine();
        output.WriteLine($"Credencial de esta vez: usuario {Usuario}, contraseña {password}");
        output.WriteLine($"Página:   {address}/");
        foreach (var service in new[] { "obras", "catalogo", "sincronizacion" })
        {
            output.WriteLine($"Contrato: {address}/soap/{service}?wsdl");
        }

        output.WriteLine();
        output.WriteLine("Pruebe en otra terminal:");
        output.WriteLine(DemoSample.Curl(address, Usuario, password));
        output.WriteLine();
        output.WriteLine($"Las demás órdenes ven esta base con «--base {place}».");
        output.WriteLine("Ctrl-C para terminar.");
    }
}
