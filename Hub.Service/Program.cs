using System.CommandLine;
using Hub.Service.Catalogo;
using Hub.Service.Cli;
using Hub.Service.Cli.Server;
using Hub.Service.Ingest;
using Hub.Service.Security;
using Hub.Service.Soap;
using Hub.Service.Storage;
using Hub.Service.Sync;

namespace Hub.Service;

/// <summary>Verbs and wiring; everything else is in the folder of its capability.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => RunAsync(args, Terminal.OfProcess(), CancellationToken.None);

    public static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken) =>
        HubCommandLine.RunAsync(args, terminal, Verbs(terminal), cancellationToken);

    public static void AddHub(
        IServiceCollection services, IConfiguration configuration, StorageOptions storage, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddStorage(storage);
        services.AddCatalogo();
        services.AddIngest();
        services.AddSync();
        services.AddSecurity();
        services.AddSoap(SoapSettings.Read(configuration));
        services.AddSoapWiring();
        services.AddCli();
    }

    public static void MapHub(WebApplication app)
    {
        app.MapIndex();
        app.MapHealth();
        app.MapSoap();
    }

    private static Command[] Verbs(Terminal terminal) =>
    [
        DemoCommand.Create(terminal),
        ServirCommand.Create(terminal),
        SincronizarCommand.Create(terminal),
        EstadoCommand.Create(terminal),
        CorridasCommand.Create(terminal),
        CuarentenaCommand.Create(terminal),
        ReprocesarCommand.Create(terminal),
        EquivalenciasCommand.Create(terminal),
        CredencialCommand.Create(terminal),
        MigrarCommand.Create(terminal),
    ];
}
