using System.ComponentModel.DataAnnotations;

namespace Hub.Service.Cli.Server;

/// <summary>Section <c>Server</c>: where the hub listens. Which networks may send credentials without TLS is a setting of SOAP.</summary>
internal sealed class ServerOptions : IValidatableObject
{
    public const string Section = "Server";

    /// <summary>Address without TLS, for this machine or a reverse proxy; port 0 takes a free one, empty means none.</summary>
    public string Http { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Address with TLS, used when there is a certificate.</summary>
    public string Https { get; init; } = "https://0.0.0.0:8443";

    /// <summary>Certificate with its chain: PEM, or PFX when the name ends in .pfx or .p12. Read again when the file changes.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>Private key of a PEM certificate; null when it stands in the same file.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>File whose first line is the password of the PFX or of the key; null when there is none.</summary>
    public string? CertificatePasswordFile { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Http.Length > 0 && !IsAddress(Http, Uri.UriSchemeHttp))
        {
            yield return new ValidationResult("Server:Http no es una dirección como http://127.0.0.1:8080.");
        }

        if (CertificateFile is not null && !IsAddress(Https, Uri.UriSchemeHttps))
        {
            yield return new ValidationResult("Server:Https no es una dirección como https://0.0.0.0:8443.");
        }

        if (Http.Length == 0 && CertificateFile is null)
        {
            yield return new ValidationResult("Falta dónde escuchar: Server:Http, o Server:CertificateFile para https.");
        }

        foreach (var file in new[] { CertificateFile, CertificateKeyFile, CertificatePasswordFile })
        {
            if (file is not null && !File.Exists(file))
            {
                yield return new ValidationResult($"No existe el archivo {file} que nombra la sección Server.");
            }
        }
    }

    private static bool IsAddress(string text, string scheme) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == scheme && uri.AbsolutePath == "/"
        && (System.Net.IPAddress.TryParse(uri.Host.Trim('[', ']'), out _) || uri.Host == "localhost");
}
