using System.Net.Sockets;
using Hub.Service.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Hub.Service.Cli.Server;

/// <summary>The web application behind <c>servir</c> and <c>demo</c>.</summary>
internal static class HubServer
{
    /// <summary>Requests in progress have this long when the process is asked to end.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(30);

    /// <exception cref="OptionsValidationException">The configuration makes no sense.</exception>
    public static WebApplication Build(IConfiguration configuration, StorageOptions storage, Terminal terminal, LogLevel level)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "obrashub",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddConfiguration(configuration);
        // Four lines a request say nothing that event 1000 does not; the configuration can ask for them.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddHubLogging(configuration, level);
        // Why the services could not start is told by the verb.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.WebHost.UseKestrel();
        builder.Services.AddRouting();
        builder.Services.AddSystemd();
        builder.Services.AddWindowsService(service => service.ServiceName = "ObrasHub");
        builder.Services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Drain);
        builder.Services.AddServer();
        Program.AddHub(builder.Services, configuration, storage, terminal.Clock);
        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        Program.MapHub(app);
        return app;
    }

    /// <summary>The port belongs to another process.</summary>
    public static bool IsBusyPort(IOException exception) => exception.InnerException is AddressInUseException
        || exception.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied };

    private static void AddServer(this IServiceCollection services)
    {
        services.AddOptions<ServerOptions>().BindConfiguration(ServerOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ServerOptions>, TimeProvider>(
            (kestrel, options, clock) => kestrel.Listen(options.Value, clock));
    }
}
