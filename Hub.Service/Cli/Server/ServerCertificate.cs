using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Hub.Service.Cli.Server;

/// <summary>The certificate of the files that the configuration names; a renewed file is used without a restart.</summary>
internal sealed class ServerCertificate(ServerOptions options, string file, TimeProvider clock)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);
    private readonly Lock reading = new();
    private X509Certificate2? current;
    private DateTime written;
    private DateTimeOffset looked;

    /// <exception cref="CryptographicException">The first reading failed; a later one that fails keeps the certificate in use.</exception>
    public X509Certificate2 Current()
    {
        lock (reading)
        {
            var now = clock.GetUtcNow();
            if (current is not null && now - looked < LookEvery)
            {
                return current;
            }

            looked = now;
            var last = File.GetLastWriteTimeUtc(file);
            if (current is null)
            {
                current = Read();
                written = last;
            }
            else if (last != written && TryRead() is { } renewed)
            {
                current = renewed;
                written = last;
            }

            return current;
        }
    }

    // Half-written while it is being renewed: the one in use is good until the next look.
    private X509Certificate2? TryRead()
    {
        try
        {
            return Read();
        }
        catch (Exception exception) when (exception is CryptographicException or IOException)
        {
            return null;
        }
    }

    private X509Certificate2 Read()
    {
        var password = options.CertificatePasswordFile is { } path ? File.ReadLines(path).FirstOrDefault() : null;
        if (Path.GetExtension(file) is ".pfx" or ".p12")
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }

        return password is null
            ? X509Certificate2.CreateFromPemFile(file, options.CertificateKeyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(file, password, options.CertificateKeyFile);
    }
}
