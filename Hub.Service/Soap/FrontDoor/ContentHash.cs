using System.Security.Cryptography;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Fingerprint of what a request asks, whatever its encoding, prefixes or version of SOAP.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the body as rewritten and of each record that was taken out, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> normalised, IReadOnlyList<RegistroDeLote> registros)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(normalised);
        foreach (var registro in registros)
        {
            if (registro.Hallazgos.Count > 0)
            {
                hash.AppendData(registro.Xml.Span);
            }
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest);
    }
}
