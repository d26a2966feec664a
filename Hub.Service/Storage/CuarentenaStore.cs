using System.Text.Json;
using Dapper;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>The records held for correction. The alcance is the dependencia of the caller, as in <see cref="CorridaQueries"/>.</summary>
internal sealed class CuarentenaStore(HubDatabase database)
{
    private const string Lista = "cuarentena";

    /// <summary>Records with original and every finding of their last attempt, oldest first; those that wait unless a state is named.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this list.</exception>
    public async Task<Page<RegistroCuarentena>> ListarAsync(
        ListarCuarentenaSolicitud solicitud, string? alcance, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var filters = new
        {
            Alcance = alcance,
            solicitud.Dependencia,
            solicitud.Adaptador,
            Estado = solicitud.Estado ?? EstadosCuarentena.EnEspera,
            solicitud.Codigo,
            solicitud.FolioCorrida,
            DespuesDe = Cursor.ReadNumber(solicitud.Cursor, Lista),
            Filas = size + 1,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CuarentenaLogRow>(new CommandDefinition(
            database.Sql("CuarentenaStore/Listar"), filters, cancellationToken: cancellationToken));
        var page = Page.From(rows, size, row => Cursor.Write(Lista, row.CuarentenaId));

        var ids = JsonSerializer.Serialize(page.Items.Select(row => row.CuarentenaId));
        var hallazgos = await connection.QueryAsync<HallazgoLogRow>(new CommandDefinition(
            database.Sql("CuarentenaStore/Hallazgos"), new { Ids = ids }, cancellationToken: cancellationToken));
        var byRecord = hallazgos.ToLookup(hallazgo => hallazgo.CuarentenaId, hallazgo => hallazgo.ToContract());
        return page.Select(row => row.ToContract(byRecord[row.CuarentenaId]));
    }

    /// <summary>One record in any state, with original and every finding of its last attempt; null when there is none.</summary>
    public async Task<RegistroCuarentena?> FindAsync(string folio, string? alcance, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<CuarentenaLogRow>(new CommandDefinition(
            database.Sql("CuarentenaStore/Find"), new { Folio = folio, Alcance = alcance }, cancellationToken: cancellationToken));
        if (row is null)
        {
            return null;
        }

        var ids = JsonSerializer.Serialize(new[] { row.CuarentenaId });
        var findings = await connection.QueryAsync<HallazgoLogRow>(new CommandDefinition(
            database.Sql("CuarentenaStore/Hallazgos"), new { Ids = ids }, cancellationToken: cancellationToken));
        return row.ToContract(findings.Select(finding => finding.ToContract()));
    }

    /// <summary>
    /// What waits and matches every part of the filter that is given, oldest first, up to <paramref name="maximo"/>
    /// records after the id <paramref name="despuesDe"/> (0 to begin).
    /// </summary>
    public async Task<IReadOnlyList<RegistroRetenido>> ForReplayAsync(
        ReprocesarSolicitud filter, string? alcance, long despuesDe, int maximo, CancellationToken cancellationToken)
    {
        var filters = new
        {
            Alcance = alcance,
            filter.Adaptador,
            filter.Codigo,
            filter.FolioCorrida,
            Folios = filter.Folios is { Length: > 0 } ? JsonSerializer.Serialize(filter.Folios) : null,
            DespuesDe = despuesDe,
            Filas = maximo,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CuarentenaLogRow>(new CommandDefinition(
            database.Sql("CuarentenaStore/ForReplay"), filters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToRetained())];
    }

    /// <summary>How many records are in each state.</summary>
    public async Task<IReadOnlyList<Conteo>> CountByEstadoAsync(string? alcance, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Conteo>(new CommandDefinition(
            database.Sql("CuarentenaStore/CountByEstado"), new { Alcance = alcance }, cancellationToken: cancellationToken));
        return [.. rows];
    }
}
