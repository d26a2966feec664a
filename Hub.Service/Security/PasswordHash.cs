using System.Security.Cryptography;
using System.Text;

namespace Hub.Service.Security;

/// <summary>
/// A salted slow hash with what it takes to compute it again; each credential stores its own algorithm and iterations,
/// so they can be raised without touching the credentials that exist.
/// </summary>
internal sealed record PasswordHash(string Algorithm, int Iterations, byte[] Salt, byte[] Hash)
{
    public const string Pbkdf2Sha512 = "PBKDF2-HMAC-SHA512";
    public const int MinimumIterations = 210_000;

    private const int SaltBytes = 24;
    private const int HashBytes = 64;

    public static PasswordHash Create(string password, int iterations)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new PasswordHash(Pbkdf2Sha512, iterations, salt, Derive(password, salt, iterations, HashBytes));
    }

    /// <summary>Takes the same time whatever the password. False for an algorithm that this version does not know.</summary>
    public bool Verify(string password) =>
        Algorithm == Pbkdf2Sha512
        && CryptographicOperations.FixedTimeEquals(Derive(password, Salt, Iterations, Hash.Length), Hash);

    private static byte[] Derive(string password, byte[] salt, int iterations, int length) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, iterations, HashAlgorithmName.SHA512, length);
}
