using System.Net.Http.Headers;
using System.Text;
using Hub.Contracts.Faltas;
using Hub.Service.Security;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Tells who calls, over a channel that may carry a password: UsernameToken in the message, or else HTTP Basic.</summary>
internal sealed class CallerIdentification(VerifyCredential verify, SoapOptions options)
{
    private const int MaxLength = 1000;

    /// <summary>Before the body is read: passwords come by TLS, or from a network named in the options.</summary>
    public void CheckChannel(HttpContext http)
    {
        var remote = http.Connection.RemoteIpAddress;
        remote = remote is { IsIPv4MappedToIPv6: true } ? remote.MapToIPv4() : remote;
        if (!http.Request.IsHttps && (remote is null || !options.PlainHttpNetworks.Any(network => network.Contains(remote))))
        {
            throw new HubFault(Codigos.CanalInseguro);
        }
    }

    public async ValueTask<Caller> IdentifyAsync(HttpRequest request, UsernameToken? token, CancellationToken cancellationToken)
    {
        token ??= Basic(request) ?? throw new HubFault(Codigos.CredencialAusente);
        return await verify(token.Usuario, token.Clave, cancellationToken) ?? throw new HubFault(Codigos.CredencialInvalida);
    }

    /// <summary>RFC 7617; the charset is UTF-8, and Latin-1 from clients that know no better.</summary>
    private static UsernameToken? Basic(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Convert.TryFromBase64String(header.Parameter ?? "", bytes, out var length))
        {
            throw new HubFault(Codigos.CredencialInvalida);
        }

        var pair = Decode(bytes[..length]);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? throw new HubFault(Codigos.CredencialInvalida) : new UsernameToken(pair[..colon], pair[(colon + 1)..]);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
