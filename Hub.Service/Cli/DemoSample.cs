using Hub.Contracts;

namespace Hub.Service.Cli;

/// <summary>The call that <c>demo</c> prints: works as it stands in a bash terminal.</summary>
internal static class DemoSample
{
    private const string Envelope =
        $"""<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><BuscarObras xmlns="{Espacios.Obras}"><solicitud><maximo>3</maximo></solicitud></BuscarObras></s:Body></s:Envelope>""";

    public static string Curl(string address, string usuario, string password) =>
        $"curl -sS -u '{usuario}:{password}' -H 'Content-Type: text/xml; charset=utf-8' "
        + $"-H 'SOAPAction: \"{Espacios.Obras}/BuscarObras\"' --data '{Envelope}' '{address}/soap/obras'";
}
