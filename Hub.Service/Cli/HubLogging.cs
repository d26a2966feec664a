using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging.Console;

namespace Hub.Service.Cli;

/// <summary>Where log lines go: always the error stream, so that the output of a verb stays its own.</summary>
internal static class HubLogging
{
    public static void AddHubLogging(this ILoggingBuilder logging, IConfiguration configuration, LogLevel level)
    {
        // A port that cannot be opened is told by the verb, without a stack trace; requests by the front door.
        logging.SetMinimumLevel(level)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddConfiguration(configuration.GetSection("Logging"));
        logging.AddConsole(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;
            console.FormatterName = SystemdHelpers.IsSystemdService()
                ? ConsoleFormatterNames.Systemd
                : ConsoleFormatterNames.Simple;
        });
        logging.Services.Configure<SimpleConsoleFormatterOptions>(simple =>
        {
            simple.SingleLine = true;
            simple.UseUtcTimestamp = true;
            simple.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
        });
    }
}
