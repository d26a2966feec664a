using Hub.Contracts;
using Hub.Service.Soap;

namespace Hub.Tests.Support;

/// <summary>Envelopes as clients write them.</summary>
internal static class Sobres
{
    public const string Obras = "/soap/obras";
    public const string Catalogo = "/soap/catalogo";
    public const string Sincronizacion = "/soap/sincronizacion";

    public const string Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    public static readonly string Token =
        $"""<wsse:Security xmlns:wsse="{Wsse}" s:mustUnderstand="1"><wsse:UsernameToken><wsse:Username>{SoapTestHost.Usuario}</wsse:Username><wsse:Password>{SoapTestHost.Clave}</wsse:Password></wsse:UsernameToken></wsse:Security>""";

    public static string Envelope(string body, string? header = null, SoapVersion? version = null) =>
        $"""<s:Envelope xmlns:s="{(version ?? SoapVersion.V11).Namespace}"><s:Header>{header ?? Token}</s:Header><s:Body>{body}</s:Body></s:Envelope>""";

    public static string Ping(string mensaje = "hola") =>
        Envelope($"""<Ping xmlns="{Espacios.Sincronizacion}"><solicitud><mensaje>{mensaje}</mensaje></solicitud></Ping>""");

    /// <summary>A lote of works; each item is what stands inside obra.</summary>
    public static string Registrar(params string[] obras) => Envelope(
        $"""<RegistrarObras xmlns="{Espacios.Obras}"><solicitud><claveLote>L-1</claveLote><obras>{string.Concat(obras.Select(obra => $"<obra>{obra}</obra>"))}</obras></solicitud></RegistrarObras>""");
}
