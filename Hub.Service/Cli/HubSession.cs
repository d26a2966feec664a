using System.CommandLine;
using Hub.Service.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Service.Cli;

/// <summary>The services of the hub over one database, for as long as a verb runs.</summary>
internal sealed class HubSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private HubSession(ServiceProvider services) => this.services = services;

    public StorageOptions Storage => Get<StorageOptions>();

    /// <summary>What <see cref="PrepareAsync"/> had to do.</summary>
    public DatabaseSetup.Outcome Prepared { get; private set; } = new([], []);

    /// <summary>The services alone: nothing is opened or created yet.</summary>
    public static HubSession Open(ParseResult parse, Terminal terminal, string? otherwise = null) =>
        new(Build(parse, terminal, otherwise));

    /// <summary>For verbs that only look: they never wait for a writer, and never create what is not there.</summary>
    /// <exception cref="FileNotFoundException">There is no such SQLite file.</exception>
    public static HubSession Existing(ParseResult parse, Terminal terminal)
    {
        var path = Options(parse, terminal, null).Path;
        return path is null || File.Exists(path)
            ? Open(parse, terminal)
            : throw new FileNotFoundException(
                $"No existe la base de datos {path}; «obrashub migrar» la crea y «obrashub demo» hace una de muestra.", path);
    }

    /// <summary>Brings the database up to date, creating it when there is none.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken) =>
        Prepared = await Get<DatabaseSetup>().RunAsync(cancellationToken);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    public static StorageOptions Options(ParseResult parse, Terminal terminal, string? otherwise)
    {
        var text = GlobalOptions.BaseOf(parse, terminal) ?? otherwise ?? StorageOptions.DefaultPath;
        return StorageOptions.Parse(text.Contains('=', StringComparison.Ordinal) ? text : Path.GetFullPath(text, terminal.Directory));
    }

    private static ServiceProvider Build(ParseResult parse, Terminal terminal, string? otherwise)
    {
        var configuration = HubConfiguration.Read(parse, terminal);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.AddHubLogging(configuration, LogLevel.Warning));
        Program.AddHub(services, configuration, Options(parse, terminal, otherwise), terminal.Clock);
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider;
    }
}
