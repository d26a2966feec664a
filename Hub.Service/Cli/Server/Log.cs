namespace Hub.Service.Cli.Server;

internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Warning, "The database does not answer: {Causa}")]
    public static partial void DatabaseDown(ILogger logger, string causa);
}
