using Hub.Service.Catalogo;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary>What every verb that writes begins with: the schema and the catalogue that this program expects.</summary>
internal sealed class DatabaseSetup(Migrator migrator, CatalogoStore catalogo)
{
    /// <param name="Migraciones">Steps applied now.</param>
    /// <param name="Listas">Lists of the catalogue loaded now, with their version.</param>
    public sealed record Outcome(IReadOnlyList<string> Migraciones, IReadOnlyList<string> Listas);

    /// <exception cref="MigrationException">The database is newer than this program.</exception>
    public async Task<Outcome> RunAsync(CancellationToken cancellationToken)
    {
        var migraciones = await migrator.ApplyAsync(cancellationToken);
        // Asked first: a version that is there needs no place in the queue of writers.
        var cargadas = (await catalogo.VersionesAsync(null, cancellationToken))
            .Select(version => (version.Lista, version.Version)).ToHashSet();
        var listas = new List<string>();
        foreach (var lista in CatalogoSeed.Read().Where(lista => !cargadas.Contains((lista.Lista, lista.Version))))
        {
            if (await catalogo.LoadSeedAsync(lista, cancellationToken))
            {
                listas.Add($"{lista.Lista} {lista.Version}");
            }
        }

        return new Outcome(migraciones, listas);
    }
}
