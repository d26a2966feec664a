using System.Net;
using System.Text;
using Hub.Service.Storage;

namespace Hub.Service.Cli.Server;

/// <summary><c>GET /</c>: what is served here, for whoever opens the address in a browser. Shows nothing of any agency.</summary>
internal static class IndexPage
{
    private static readonly (string Path, string Name, string Purpose)[] Services =
    [
        ("/soap/obras", "ObrasService", "Registrar, validar, consultar y buscar obras; cambios para otros sistemas."),
        ("/soap/catalogo", "CatalogoService", "Apertura programática, equivalencias y listas de claves."),
        ("/soap/sincronizacion", "SincronizacionService", "Corridas, hallazgos, cuarentena y reproceso; Ping."),
    ];

    public static void MapIndex(this WebApplication app) => app.MapGet("/", async (EstadoQueries estado, ILogger<EstadoQueries> logger, HttpContext context) =>
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var answers = await HealthEndpoint.AnswersAsync(estado, logger, context.RequestAborted);
        return Results.Content(Render(answers), "text/html", Encoding.UTF8);
    });

    private static string Render(bool answers) => $$"""
        <!doctype html>
        <html lang="es-MX">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>ObrasHub</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 50rem; padding: 0 1rem }
        table { border-collapse: collapse }
        th, td { border-bottom: 1px solid; padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top }
        </style>
        <h1>ObrasHub</h1>
        <p>Punto de encuentro de las obras públicas del estado. Versión {{WebUtility.HtmlEncode(HealthEndpoint.Version)}}.</p>
        <table>
        <tr><th scope="col">Servicio SOAP</th><th scope="col">Para qué</th><th scope="col">Contrato</th></tr>
        {{string.Join('\n', Services.Select(Row))}}
        </table>
        <p>Estado: {{(answers ? "la base de datos responde" : "la base de datos no responde")}}; para monitores: <a href="/salud">/salud</a></p>
        </html>
        """;

    private static string Row((string Path, string Name, string Purpose) service) =>
        $"<tr><td><code>{service.Path}</code><br>{service.Name}</td><td>{service.Purpose}</td>"
        + $"<td><a href=\"{service.Path}?wsdl\">SOAP 1.1</a><br><a href=\"{service.Path}?wsdl=12\">SOAP 1.2</a></td></tr>";
}
