using System.CommandLine;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class GlobalOptions
{
    public static readonly Option<string?> Base = new("--base")
    {
        Description = "Base de datos: ruta de un archivo SQLite o cadena de conexión de SQL Server "
            + "[variable OBRASHUB_BASE; si no, datos/obrashub.db, y demo la suya]",
        HelpName = "base",
        Recursive = true,
    };

    public static readonly Option<string?> Configuration = new("--configuracion")
    {
        Description = "Archivo de configuración [variable OBRASHUB_CONFIGURACION; si no, appsettings.json del "
            + "directorio actual, si existe]",
        HelpName = "archivo",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Escribe sólo un documento JSON en la salida",
    };

    /// <summary>Option, then environment; null when neither says.</summary>
    public static string? BaseOf(ParseResult parse, Terminal terminal) =>
        parse.GetValue(Base) is { Length: > 0 } given ? given
        : terminal.Variables.GetValueOrDefault(StorageOptions.Variable) is { Length: > 0 } variable ? variable
        : null;
}
