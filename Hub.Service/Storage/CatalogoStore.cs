using System.Data.Common;
using Dapper;
using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;
using Hub.Service.Storage.Rows;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>The lists of the catalogue by version: loaded from their seeds, and read whole.</summary>
internal sealed class CatalogoStore(HubDatabase database, TimeProvider clock)
{
    /// <summary>
    /// Loads a version of a list and puts it in force, in one transaction; a version that is there already is left as
    /// it is. What a person approved in the crosswalk wins over what ships with the hub.
    /// </summary>
    /// <returns>False when that version was there.</returns>
    /// <exception cref="InvalidOperationException">That version was loaded with another content: versions never change.</exception>
    public async Task<bool> LoadSeedAsync(ListaSemilla lista, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var former = await session.FindAsync<VersionListaRow>("CatalogoStore/FindVersion", new { lista.Lista, lista.Version }, cancellationToken);
        if (former is not null)
        {
            return former.Huella == lista.Huella
                ? false
                : throw new InvalidOperationException($"Version {lista.Version} of the list {lista.Lista} was loaded with another content.");
        }

        var version = new { lista.Lista, lista.Version, lista.Registros, lista.Huella, lista.Origen, CargadaUtc = session.Now };
        var claves = lista.Claves
            .Select((clave, index) => new ClaveRow(index + 1, clave, ClaveListaRow.WriteAtributos(clave.Atributos)))
            .ToList();
        await session.ExecuteAsync("CatalogoStore/InsertVersion", version, cancellationToken);
        await session.ExecuteAsync("CatalogoStore/InsertNodos", CatalogoStages.Nodos, lista.Nodos, cancellationToken, version);
        await session.ExecuteAsync("CatalogoStore/InsertClaves", CatalogoStages.Claves, claves, cancellationToken, version);
        await InsertEquivalenciasAsync(session, lista.Equivalencias, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Everything in force, read at once.</summary>
    public async Task<CatalogoVigente> SnapshotAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var versiones = await QueryVersionsAsync(connection, null, cancellationToken);
        var versionApertura = versiones.SingleOrDefault(version => version.Lista == Listas.Apertura)?.Version;
        var nodos = await QueryNodosAsync(connection, versionApertura, null, null, cancellationToken);
        var claves = await QueryClavesAsync(connection, null, null, cancellationToken);
        var equivalencias = await connection.QueryAsync<EquivalenciaEntryRow>(new CommandDefinition(
            database.Sql("EquivalenciaStore/ListVigentes"), cancellationToken: cancellationToken));
        var destinos = (await connection.QueryAsync<DestinoEntryRow>(new CommandDefinition(
            database.Sql("EquivalenciaStore/ListDestinosVigentes"), cancellationToken: cancellationToken)))
            .ToLookup(destino => destino.EquivalenciaId);

        return new CatalogoVigente(
            [.. nodos.Select(nodo => nodo.ToContract())],
            [.. equivalencias.Select(row => row.ToEntry(destinos[row.EquivalenciaId]))],
            claves.GroupBy(row => row.Lista, StringComparer.Ordinal).ToDictionary(
                grupo => grupo.Key, grupo => (IReadOnlyList<ClaveLista>)[.. grupo.Select(row => row.ToContract())], StringComparer.Ordinal),
            versiones.ToDictionary(version => version.Lista, version => version.Version, StringComparer.Ordinal));
    }

    /// <summary>The catalogue or a branch of it, by key; null when there is no such version.</summary>
    public async Task<ConsultarAperturaRespuesta?> AperturaAsync(ConsultarAperturaSolicitud solicitud, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        if (await FindVersionAsync(connection, Listas.Apertura, solicitud.Version, cancellationToken) is not { } version)
        {
            return null;
        }

        var nodos = await QueryNodosAsync(connection, version.Version, solicitud.Rama, solicitud.Fecha, cancellationToken);
        return new ConsultarAperturaRespuesta { Version = version.Version, Nodos = [.. nodos.Select(nodo => nodo.ToContract())] };
    }

    /// <summary>The keys of a list in their order; null when there is no such list.</summary>
    public async Task<ListarClavesRespuesta?> ClavesAsync(ListarClavesSolicitud solicitud, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        if (await FindVersionAsync(connection, solicitud.Lista, null, cancellationToken) is not { } version)
        {
            return null;
        }

        var claves = await QueryClavesAsync(connection, solicitud.Lista, solicitud.Fecha, cancellationToken);
        return new ListarClavesRespuesta
        {
            Lista = version.Lista,
            Version = version.Version,
            Claves = [.. claves.Select(row => row.ToContract())],
        };
    }

    /// <summary>The version in force of each list, or of one.</summary>
    public async Task<IReadOnlyList<VersionLista>> VersionesAsync(string? lista, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await QueryVersionsAsync(connection, lista, cancellationToken)).Select(version => version.ToContract())];
    }

    private static async Task InsertEquivalenciasAsync(
        WriteSession session, IReadOnlyList<EntradaEquivalencia> entradas, CancellationToken cancellationToken)
    {
        var inForce = await session.QueryAsync<EquivalenciaEntryRow>("EquivalenciaStore/ListVigentes", new { }, cancellationToken);
        var destinos = (await session.QueryAsync<DestinoEntryRow>("EquivalenciaStore/ListDestinosVigentes", new { }, cancellationToken))
            .ToLookup(destino => destino.EquivalenciaId);
        var byKey = inForce.ToDictionary(entry => (entry.SistemaOrigen, entry.ClaveNormalizada, entry.VigenteDesde));

        var rows = entradas
            .Where(entrada => !byKey.TryGetValue((entrada.SistemaOrigen, TextoNormal.De(entrada.ClaveOrigen), entrada.VigenteDesde), out var entry)
                || !Stays(entry, entrada, destinos[entry.EquivalenciaId]))
            .Select(entrada => new EquivalenciaRow(FolioBitacora.Create(FolioBitacora.Equivalencia), entrada))
            .ToList();
        var destinoRows = rows.SelectMany(row => CatalogoStages.DestinosOf(row.Folio, row.Entrada.Destinos)).ToList();
        await session.ExecuteAsync(
            "CatalogoStore/InsertEquivalencias", CatalogoStages.Equivalencias, rows, cancellationToken, new { CargadaUtc = session.Now });
        await session.ExecuteAsync("EquivalenciaStore/InsertDestinos", CatalogoStages.Destinos, destinoRows, cancellationToken);
    }

    private static bool Stays(EquivalenciaEntryRow entry, EntradaEquivalencia entrada, IEnumerable<DestinoEntryRow> destinos) =>
        entry.PropuestaPor is not null
        || (entry.Means(entrada.Calidad, entrada.Modalidad, entrada.Destinos, destinos)
            && entry.VigenteHasta == entrada.VigenteHasta && entry.NombreOrigen == entrada.NombreOrigen);

    private Task<VersionListaRow?> FindVersionAsync(DbConnection connection, string lista, string? version, CancellationToken cancellationToken) =>
        connection.QuerySingleOrDefaultAsync<VersionListaRow>(new CommandDefinition(
            database.Sql("CatalogoStore/FindVersion"), new { Lista = lista, Version = version }, cancellationToken: cancellationToken));

    private async Task<List<VersionListaRow>> QueryVersionsAsync(DbConnection connection, string? lista, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<VersionListaRow>(new CommandDefinition(
            database.Sql("CatalogoStore/ListVersions"), new { Lista = lista }, cancellationToken: cancellationToken))];

    private Task<IEnumerable<NodoRow>> QueryNodosAsync(
        DbConnection connection, string? version, string? rama, DateTime? fecha, CancellationToken cancellationToken) =>
        connection.QueryAsync<NodoRow>(new CommandDefinition(
            database.Sql("CatalogoStore/ListNodos"),
            new { Version = version, Rama = rama, Fecha = fecha },
            cancellationToken: cancellationToken));

    private Task<IEnumerable<ClaveListaRow>> QueryClavesAsync(
        DbConnection connection, string? lista, DateTime? fecha, CancellationToken cancellationToken) =>
        connection.QueryAsync<ClaveListaRow>(new CommandDefinition(
            database.Sql("CatalogoStore/ListClaves"), new { Lista = lista, Fecha = fecha }, cancellationToken: cancellationToken));
}
