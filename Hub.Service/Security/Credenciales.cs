using System.Collections.Concurrent;
using Hub.Service.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Service.Security;

/// <summary>
/// Tells who calls. The slow hash is paid once per credential and while; an unknown user costs as much as a known one.
/// The row of a credential is read again every few seconds, so a revocation made by another process is noticed.
/// </summary>
internal sealed class Credenciales(
    CredencialStore store, HashGate gate, VerifiedCredentials verified, IOptions<SecurityOptions> options, TimeProvider clock,
    ILogger<Credenciales> logger)
{
    // Bounds what a caller may make the hub hash; no password that the hub hands out comes near.
    private const int LongestPassword = 256;
    private const int LongestUser = 128;

    private readonly ConcurrentDictionary<string, KnownRow> rows = new(StringComparer.Ordinal);
    private readonly Lazy<PasswordHash> nobody = new(() => PasswordHash.Create(PasswordGenerator.Create(), options.Value.Iterations));

    /// <summary>The caller whose credential this is, or null.</summary>
    /// <exception cref="CredentialCheckBusyException">Too many checks wait; worth a retry.</exception>
    public async Task<Caller?> VerifyAsync(string usuario, string clave, CancellationToken cancellationToken)
    {
        // PBKDF2 pads its key with zeros: a NUL at the end would make another password of the same hash.
        if (usuario.Length is 0 or > LongestUser || clave.Length is 0 or > LongestPassword || clave.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var row = await FindAsync(usuario, cancellationToken);
        if (row is not null && verified.Contains(usuario, clave, row.Hash))
        {
            return row.Caller;
        }

        var right = await gate.RunAsync(() => (row?.Hash ?? nobody.Value).Verify(clave), cancellationToken);
        if (row is null || !right)
        {
            Log.NotRecognised(logger);
            return null;
        }

        verified.Add(usuario, clave, row.Hash);
        await store.TouchAsync(row.Credencial, cancellationToken);
        await RaiseAsync(usuario, clave, row.Hash, cancellationToken);
        return row.Caller;
    }

    /// <summary>Forgets what this process knows of a credential that was revoked or rotated.</summary>
    public void Forget(string usuario) => rows.TryRemove(usuario, out _);

    private async Task<KnownRow?> FindAsync(string usuario, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (rows.TryGetValue(usuario, out var known) && known.Until > now)
        {
            return known;
        }

        if (await store.FindAsync(usuario, cancellationToken) is not { } row)
        {
            rows.TryRemove(usuario, out _);
            return null;
        }

        // Only users that exist are kept: their number bounds the memory.
        return rows[usuario] = new KnownRow(
            row,
            new Caller(row.Usuario, row.Dependencia),
            new PasswordHash(row.Algoritmo, row.Iteraciones, row.Sal, row.Resumen),
            now.AddSeconds(options.Value.NoticeSeconds));
    }

    // The password is at hand only now: an older, cheaper hash is replaced while it is.
    private async Task RaiseAsync(string usuario, string clave, PasswordHash stored, CancellationToken cancellationToken)
    {
        if (stored.Iterations >= options.Value.Iterations)
        {
            return;
        }

        var raised = await gate.RunAsync(() => PasswordHash.Create(clave, options.Value.Iterations), cancellationToken);
        if (await store.ReplaceAsync(
            usuario, raised.Algorithm, raised.Iterations, raised.Salt, raised.Hash, stored.Hash, cancellationToken))
        {
            Forget(usuario);
            Log.Raised(logger, raised.Iterations);
        }
    }

    private sealed record KnownRow(Credencial Credencial, Caller Caller, PasswordHash Hash, DateTimeOffset Until);
}
