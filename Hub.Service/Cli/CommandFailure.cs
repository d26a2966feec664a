using System.Data.Common;
using Hub.Adapters.Mapping;
using Hub.Service.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Service.Cli;

/// <summary>What the operator reads when a verb could not go on, and its exit code.</summary>
internal static class CommandFailure
{
    public static int Tell(Exception exception, Terminal terminal) => exception switch
    {
        OperationCanceledException => terminal.Fail(
            ExitCodes.Interrupted,
            "Interrumpido.",
            "Nada quedó a medias: lo confirmado se conserva y la misma orden continúa donde iba."),
        OptionsValidationException wrong => terminal.Fail(
            ExitCodes.Unavailable,
            $"La configuración no es válida: {string.Join(" ", wrong.Failures)}",
            "Corrija el archivo de configuración o las variables OBRASHUB_...; vea docs/operacion.md."),
        FormatException wrong => terminal.Fail(
            ExitCodes.Usage,
            wrong.Message,
            "Corrija --base, OBRASHUB_BASE o el archivo de configuración."),
        InvalidOperationException { InnerException: FormatException or ArgumentException } => terminal.Fail(
            ExitCodes.Unavailable,
            $"La configuración no es válida: {exception.Message}",
            "Corrija el archivo de configuración o las variables OBRASHUB_...; vea docs/operacion.md."),
        MigrationException newer => terminal.Fail(
            ExitCodes.Unavailable,
            newer.Message,
            "No se cambió nada. Use la versión del programa que corresponde a esta base."),
        PerfilInvalidoException wrong => terminal.Fail(
            ExitCodes.Unavailable,
            wrong.Message,
            "Corrija los perfiles de Sync:ProfilesFolder; vea docs/perfiles.md."),
        MarcaMovidaException => terminal.Fail(
            ExitCodes.Unavailable,
            "Otro proceso está leyendo el mismo archivo con el mismo adaptador.",
            "Espere a que termine; nada se duplicó. Después repita la orden si hace falta."),
        DbException broken => Tell(DatabaseFailure.Describe(broken), terminal),
        UnauthorizedAccessException denied => terminal.Fail(
            ExitCodes.Unavailable,
            $"No hay permiso sobre un archivo o una carpeta ({denied.Message})",
            "Dé permiso al usuario que corre la orden, o elija otra ruta; después repita la orden."),
        IOException => terminal.Fail(
            ExitCodes.Unavailable,
            exception.Message,
            "Revise la ruta y sus permisos; después repita la orden."),
        _ => terminal.Fail(
            ExitCodes.Unexpected,
            $"Error inesperado: {exception.GetType().Name}: {exception.Message}",
            "Repita la orden; si vuelve a pasar, comunique este texto y la versión del programa a quien lo mantiene."),
    };

    private static int Tell((string Message, string Remedy) failure, Terminal terminal) =>
        terminal.Fail(ExitCodes.Unavailable, failure.Message, failure.Remedy);
}
