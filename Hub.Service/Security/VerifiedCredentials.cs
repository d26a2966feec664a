using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Hub.Service.Security;

/// <summary>
/// Remembers which password was right for which stored hash, so that the slow hash is paid once. Holds keyed digests
/// only, under a key that dies with the process. A rotated credential has another stored hash, hence another digest.
/// </summary>
internal sealed class VerifiedCredentials(IOptions<SecurityOptions> options, TimeProvider clock)
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, DateTimeOffset> expiries = new(StringComparer.Ordinal);

    public int Count => expiries.Count;

    public bool Contains(string usuario, string password, PasswordHash stored) =>
        expiries.TryGetValue(Digest(usuario, password, stored), out var expiry) && expiry > clock.GetUtcNow();

    public void Add(string usuario, string password, PasswordHash stored)
    {
        if (options.Value.RememberSeconds == 0)
        {
            return;
        }

        if (expiries.Count >= options.Value.RememberLimit)
        {
            Shrink();
        }

        expiries[Digest(usuario, password, stored)] = clock.GetUtcNow().AddSeconds(options.Value.RememberSeconds);
    }

    public void Clear() => expiries.Clear();

    // Leaves a quarter free, so that a full memory is not swept once per call.
    private void Shrink()
    {
        var keep = options.Value.RememberLimit * 3 / 4;
        var now = clock.GetUtcNow();
        var entries = expiries.ToArray();
        var gone = entries.Where(entry => entry.Value <= now)
            .Concat(entries.Where(entry => entry.Value > now).OrderByDescending(entry => entry.Value).Skip(keep));
        foreach (var (digest, _) in gone)
        {
            expiries.TryRemove(digest, out _);
        }
    }

    // Length prefixes keep ("ab", "c") and ("a", "bc") apart.
    private string Digest(string usuario, string password, PasswordHash stored)
    {
        var text = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{usuario.Length}:{usuario}{password.Length}:{password}"));
        return Convert.ToBase64String(HMACSHA256.HashData(key, text.Concat(stored.Hash).ToArray()));
    }
}
