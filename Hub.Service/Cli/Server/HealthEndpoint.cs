using System.Data.Common;
using System.Reflection;
using Hub.Service.Storage;

namespace Hub.Service.Cli.Server;

/// <summary><c>GET /salud</c>: 200 while the database answers, 503 when it does not; for monitors and balancers.</summary>
internal static class HealthEndpoint
{
    public static readonly string Version =
        typeof(HealthEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "";

    public static void MapHealth(this WebApplication app) => app.MapGet("/salud", async (
        EstadoQueries estado, StorageOptions storage, ILogger<EstadoQueries> logger, HttpContext context) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        var answers = await AnswersAsync(estado, logger, context.RequestAborted);
        return Results.Json(
            new { Estado = answers ? "bien" : "sin base de datos", Version, Motor = storage.Engine.ToString() },
            statusCode: answers ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    });

    public static async Task<bool> AnswersAsync(EstadoQueries estado, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await estado.ConteosAsync(cancellationToken);
            return true;
        }
        catch (DbException exception)
        {
            Log.DatabaseDown(logger, exception.GetType().Name);
            return false;
        }
    }
}
