using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Hub.Service.Cli.Server;

/// <summary>Opens the ports of <see cref="ServerOptions"/>.</summary>
internal static class KestrelSetup
{
    public static void Listen(this KestrelServerOptions kestrel, ServerOptions options, TimeProvider clock)
    {
        kestrel.AddServerHeader = false;
        if (options.Http.Length > 0)
        {
            var (address, port) = EndPoint(options.Http);
            kestrel.Listen(address, port);
        }

        if (options.CertificateFile is { } file)
        {
            var certificate = new ServerCertificate(options, file, clock);
            certificate.Current();
            var (address, port) = EndPoint(options.Https);
            kestrel.Listen(address, port, listen => listen.UseHttps(https =>
                https.ServerCertificateSelector = (_, _) => certificate.Current()));
        }
    }

    private static (IPAddress Address, int Port) EndPoint(string text)
    {
        var uri = new Uri(text);
        return (uri.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(uri.Host.Trim('[', ']')), uri.Port);
    }
}
