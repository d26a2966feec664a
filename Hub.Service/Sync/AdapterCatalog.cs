using Hub.Adapters;
using Hub.Adapters.Mapping;
using Microsoft.Extensions.Options;

namespace Hub.Service.Sync;

/// <summary>The adapters there are: profiles that ship with the hub, and those of the operator.</summary>
internal sealed class AdapterCatalog(IOptions<SyncOptions> options)
{
    private readonly Lazy<IReadOnlyList<Adaptador>> all = new(() =>
        [.. Perfiles.Con(options.Value.ProfilesFolder).Select(perfil => new Adaptador(perfil))]);

    /// <summary>Those that ship with the hub and have sample deliveries, in their order.</summary>
    public static IReadOnlyList<Adaptador> Demonstration { get; } = [.. Perfiles.Todos.Select(perfil => new Adaptador(perfil))];

    /// <summary>In the order in which they run when all do.</summary>
    /// <exception cref="PerfilInvalidoException">A profile of the operator has mistakes.</exception>
    public IReadOnlyList<Adaptador> All => all.Value;

    /// <summary>The adapter of that name, or null.</summary>
    public Adaptador? Find(string clave) => All.FirstOrDefault(adaptador => adaptador.Clave == clave);
}
