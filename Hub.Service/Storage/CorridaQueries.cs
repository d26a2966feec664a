using System.Globalization;
using Dapper;
using Hub.Contracts.Comun;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>
/// The log. In every method the alcance is the dependencia of the caller, who sees its own alone: what is not its own
/// is as if it did not exist. A null alcance sees all.
/// </summary>
internal sealed class CorridaQueries(HubDatabase database)
{
    private const string ListaCorridas = "corridas";

    /// <summary>Runs, newest first.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this list.</exception>
    public async Task<Page<Corrida>> ListarAsync(
        ListarCorridasSolicitud solicitud, string? alcance, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var filters = new
        {
            Alcance = alcance,
            solicitud.Dependencia,
            solicitud.Adaptador,
            solicitud.Estado,
            solicitud.Desde,
            solicitud.Hasta,
            AntesDe = Cursor.ReadNumber(solicitud.Cursor, ListaCorridas),
            Filas = size + 1,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<CorridaLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Listar"), filters, cancellationToken: cancellationToken));

        return Page.From(rows, size, row => Cursor.Write(ListaCorridas, row.CorridaId)).Select(row => row.ToContract());
    }

    /// <summary>Findings of a run, or those of the last attempt of a record in quarantine; null when the folio is of neither.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this list.</exception>
    public async Task<Page<Hallazgo>?> HallazgosAsync(
        ListarHallazgosSolicitud solicitud, string? alcance, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var lista = "hallazgos-" + solicitud.Folio;
        var (renglon, orden) = ReadPosition(solicitud.Cursor, lista);
        await using var connection = await database.OpenAsync(cancellationToken);
        var place = await connection.QuerySingleOrDefaultAsync<PlaceRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Locate"),
            new { solicitud.Folio, Alcance = alcance },
            cancellationToken: cancellationToken));
        if (place is null)
        {
            return null;
        }

        var filters = new
        {
            place.CorridaId,
            place.Renglon,
            solicitud.Severidad,
            solicitud.Codigo,
            DespuesDeRenglon = renglon,
            DespuesDeOrden = orden,
            Filas = size + 1,
        };
        var rows = await connection.QueryAsync<HallazgoLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Hallazgos"), filters, cancellationToken: cancellationToken));
        return Page.From(rows, size, row => WritePosition(lista, row)).Select(row => row.ToContract());
    }

    /// <summary>The receipt of a lote as it was first given, rebuilt from the log; null when the folio is of no run.</summary>
    public async Task<RegistroRespuesta?> RecepcionAsync(string folio, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var corrida = await connection.QuerySingleOrDefaultAsync<CorridaLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Find"),
            new { Folio = folio, Alcance = (string?)null },
            cancellationToken: cancellationToken));
        if (corrida is null)
        {
            return null;
        }

        var registros = await connection.QueryAsync<RegistroLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Registros"), new { corrida.CorridaId }, cancellationToken: cancellationToken));
        var hallazgos = await connection.QueryAsync<HallazgoLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/AllHallazgos"), new { corrida.CorridaId }, cancellationToken: cancellationToken));
        return Receipt.From(corrida, registros, hallazgos.ToLookup(hallazgo => hallazgo.Renglon));
    }

    /// <summary>A run, and its records in quarantine by error and left out by reason; null when the folio is of no run.</summary>
    public async Task<ResumenCorrida?> ResumenAsync(string folio, string? alcance, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var corrida = await connection.QuerySingleOrDefaultAsync<CorridaLogRow>(new CommandDefinition(
            database.Sql("CorridaQueries/Find"), new { Folio = folio, Alcance = alcance }, cancellationToken: cancellationToken));
        if (corrida is null)
        {
            return null;
        }

        var cuarentena = await connection.QueryAsync<Conteo>(new CommandDefinition(
            database.Sql("CorridaQueries/CountCuarentenaByCodigo"), new { corrida.CorridaId }, cancellationToken: cancellationToken));
        var ignorados = await connection.QueryAsync<Conteo>(new CommandDefinition(
            database.Sql("CorridaQueries/CountIgnoradosByMotivo"), new { corrida.CorridaId }, cancellationToken: cancellationToken));
        return new ResumenCorrida(corrida.ToContract(), [.. cuarentena], [.. ignorados]);
    }

    /// <summary>What the log says of the folio of a run, a record in quarantine, a fault or an entry of the crosswalk; null when it says nothing.</summary>
    public async Task<ConsultarFolioRespuesta?> ConsultarFolioAsync(string folio, string? alcance, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return folio.Length == 0 ? null : folio[0] switch
        {
            FolioBitacora.Corrida => (await FindAsync<CorridaLogRow>("CorridaQueries/Find"))?.ToFolio(),
            FolioBitacora.Cuarentena => await WithRunAsync(await FindAsync<CuarentenaLogRow>("CorridaQueries/FindCuarentena")),
            FolioBitacora.Falta => (await FindAsync<Falta>("FaltaStore/Find"))?.ToFolio(),
            FolioBitacora.Equivalencia => (await FindAsync<EquivalenciaEntryRow>("CorridaQueries/FindEquivalencia"))?.ToFolio(),
            _ => null,
        };

        Task<T?> FindAsync<T>(string statement, string? other = null) => connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(
            database.Sql(statement), new { Folio = other ?? folio, Alcance = alcance }, cancellationToken: cancellationToken));

        async Task<ConsultarFolioRespuesta?> WithRunAsync(CuarentenaLogRow? registro) => registro is null
            ? null
            : registro.ToFolio() with { Corrida = (await FindAsync<CorridaLogRow>("CorridaQueries/Find", registro.FolioCorrida))?.ToContract() };
    }

    private static string WritePosition(string lista, HallazgoLogRow row) =>
        Cursor.Write(lista, string.Create(CultureInfo.InvariantCulture, $"{row.Renglon}.{row.Orden}"));

    private static (int Renglon, int Orden) ReadPosition(string? cursor, string lista)
    {
        if (Cursor.Read(cursor, lista) is not { } key)
        {
            return (-1, -1);
        }

        var parts = key.Split('.');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var renglon)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var orden)
                ? (renglon, orden)
                : throw new CursorInvalidoException();
    }

    private sealed record PlaceRow
    {
        public long CorridaId { get; init; }

        public int? Renglon { get; init; }
    }
}
