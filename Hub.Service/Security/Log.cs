namespace Hub.Service.Security;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "A credential was not recognised")]
    public static partial void NotRecognised(ILogger logger);

    [LoggerMessage(2002, LogLevel.Warning, "Too many credentials wait to be checked")]
    public static partial void TooManyWait(ILogger logger);

    [LoggerMessage(2003, LogLevel.Information, "A password hash was raised to {Iteraciones} iterations")]
    public static partial void Raised(ILogger logger, int iteraciones);
}
