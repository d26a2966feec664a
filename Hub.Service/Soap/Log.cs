namespace Hub.Service.Soap;

/// <summary>What the SOAP services say to the log of the process; event ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Debug, "{Operacion} answered in {Milliseconds} ms ({Bytes} bytes in, {Registros} records, {Malos} with errors of structure)")]
    public static partial void CallAnswered(ILogger logger, string operacion, double milliseconds, int bytes, int registros, int malos);

    [LoggerMessage(1001, LogLevel.Information, "{Servicio} {Operacion} ended in fault {Codigo}, folio {Folio}, after {Milliseconds} ms")]
    public static partial void FaultOfCaller(ILogger logger, string servicio, string? operacion, string codigo, string folio, double milliseconds);

    [LoggerMessage(1002, LogLevel.Error, "{Servicio} {Operacion} ended in fault {Codigo}, folio {Folio}, after {Milliseconds} ms: {Causa}")]
    public static partial void FaultOfHub(ILogger logger, string servicio, string? operacion, string codigo, string folio, double milliseconds, string causa);

    [LoggerMessage(1003, LogLevel.Error, "The fault of folio {Folio} could not be recorded: {Causa}")]
    public static partial void FaultNotRecorded(ILogger logger, string folio, string causa);

    [LoggerMessage(1004, LogLevel.Information, "{Servicio}: the caller hung up after {Milliseconds} ms")]
    public static partial void CallerHungUp(ILogger logger, string servicio, double milliseconds);

    [LoggerMessage(1005, LogLevel.Information, "{Servicio}: the transfer of a request broke, answered {Status}, after {Milliseconds} ms")]
    public static partial void TransferBroke(ILogger logger, string servicio, int status, double milliseconds);

    /// <summary>Types and stack of an exception without its message, which may quote somebody's data.</summary>
    public static string Cause(Exception exception)
    {
        var lines = new List<string>();
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            lines.Add(cause.GetType().FullName + Environment.NewLine + cause.StackTrace);
        }

        return string.Join(Environment.NewLine + "caused by ", lines);
    }
}
