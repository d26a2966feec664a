using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>What a service answers to whoever does not post: its WSDL, or how to ask for it.</summary>
internal sealed class WsdlPage(SoapOptions options)
{
    public async Task AnswerAsync(HttpContext http, ServiceDescription service, CancellationToken cancellationToken)
    {
        var wsdl = HttpMethods.IsGet(http.Request.Method) ? Asked(http.Request.Query, service) : null;
        if (wsdl is null)
        {
            await RefuseAsync(http, cancellationToken);
            return;
        }

        var document = wsdl.At(BaseUrl(http));
        http.Response.ContentType = "text/xml; charset=utf-8";
        http.Response.ContentLength = document.Length;
        await http.Response.Body.WriteAsync(document, cancellationToken);
    }

    private static WsdlDocument? Asked(IQueryCollection query, ServiceDescription service) =>
        query.TryGetValue("wsdl", out var version)
            ? version.ToString() is "12" or "1.2" ? service.Wsdl12 : service.Wsdl
            : query.ContainsKey("singleWsdl") ? service.Wsdl : null;

    private static Task RefuseAsync(HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, POST";
        http.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.WriteAsync($"{Codigos.MetodoNoPermitido.Mensaje} {Codigos.MetodoNoPermitido.Remedio}\n", cancellationToken);
    }

    /// <summary>As configured, or as the caller reached it; HTTP/1.0 may name no host.</summary>
    private string BaseUrl(HttpContext http)
    {
        if (options.PublicBaseUrl is { } configured)
        {
            return configured.AbsoluteUri.TrimEnd('/');
        }

        var request = http.Request;
        var host = request.Host.HasValue ? request.Host.Value : $"{http.Connection.LocalIpAddress}:{http.Connection.LocalPort}";
        return $"{request.Scheme}://{host}{request.PathBase}";
    }
}
