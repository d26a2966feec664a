namespace Hub.Service.Sync;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "{Adaptador}: run {Folio} ended {Estado} with {Leidos} records after {Milliseconds} ms")]
    public static partial void Finished(ILogger logger, string adaptador, string? folio, string estado, int leidos, long milliseconds);

    [LoggerMessage(3002, LogLevel.Warning, "{Adaptador}: a delivery could not be read: {Codigo}, run {Folio}")]
    public static partial void Unreadable(ILogger logger, string adaptador, string codigo, string? folio);
}
