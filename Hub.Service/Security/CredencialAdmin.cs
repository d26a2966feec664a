using Hub.Service.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Service.Security;

/// <summary>How credentials come and go. A password is generated here, returned once and kept only as a hash.</summary>
internal sealed class CredencialAdmin(
    CredencialStore store, DependenciaStore dependencias, Credenciales credenciales, IOptions<SecurityOptions> options)
{
    /// <summary>Registers the dependencia when it is new, and a credential for it.</summary>
    /// <returns>The password, or null when the user exists already, in force or revoked.</returns>
    public async Task<string?> CreateAsync(string usuario, Dependencia dependencia, CancellationToken cancellationToken)
    {
        if (await dependencias.FindAsync(dependencia.Clave, cancellationToken) is null)
        {
            await dependencias.UpsertAsync(dependencia, cancellationToken);
        }

        var (password, hash) = Generate();
        var created = await store.CreateAsync(
            new Credencial
            {
                Usuario = usuario,
                Dependencia = dependencia.Clave,
                Algoritmo = hash.Algorithm,
                Iteraciones = hash.Iterations,
                Sal = hash.Salt,
                Resumen = hash.Hash,
            },
            cancellationToken);
        return created ? password : null;
    }

    /// <summary>Another password for a credential in force; the former one no longer opens.</summary>
    /// <returns>The password, or null when there is no such credential.</returns>
    public async Task<string?> RotateAsync(string usuario, CancellationToken cancellationToken)
    {
        var (password, hash) = Generate();
        var replaced = await store.ReplaceAsync(usuario, hash.Algorithm, hash.Iterations, hash.Salt, hash.Hash, null, cancellationToken);
        credenciales.Forget(usuario);
        return replaced ? password : null;
    }

    /// <summary>False when there is no such credential in force.</summary>
    public async Task<bool> RevokeAsync(string usuario, CancellationToken cancellationToken)
    {
        var revoked = await store.RevokeAsync(usuario, cancellationToken);
        credenciales.Forget(usuario);
        return revoked;
    }

    private (string Password, PasswordHash Hash) Generate()
    {
        var password = PasswordGenerator.Create();
        return (password, PasswordHash.Create(password, options.Value.Iterations));
    }
}
