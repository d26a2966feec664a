using System.Text.Json;
using Dapper;
using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;
using Hub.Service.Storage.Rows;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>The crosswalk: listed, proposed by one person and decided by another.</summary>
internal sealed class EquivalenciaStore(HubDatabase database, TimeProvider clock)
{
    private const string Lista = "equivalencias";

    // Nobody had said what the code means: what is said now holds for every day, as in the seeds.
    private static readonly DateTime Always = new(1900, 1, 1);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    private DateTime Today => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).Date;

    /// <summary>Entries by system and code, in every state unless one is named.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this list.</exception>
    public async Task<Page<Equivalencia>> ListarAsync(ListarEquivalenciasSolicitud solicitud, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var filters = new
        {
            SistemaOrigen = solicitud.SistemaOrigen is { } sistema ? TextoNormal.De(sistema) : null,
            ClaveNormalizada = solicitud.ClaveOrigen is { } clave ? TextoNormal.De(clave) : null,
            solicitud.Estado,
            DespuesDe = Cursor.ReadNumber(solicitud.Cursor, Lista),
            Filas = size + 1,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<EquivalenciaEntryRow>(new CommandDefinition(
            database.Sql("EquivalenciaStore/List"), filters, cancellationToken: cancellationToken));
        var page = Page.From(rows, size, row => Cursor.Write(Lista, row.EquivalenciaId));

        var destinos = (await connection.QueryAsync<DestinoEntryRow>(new CommandDefinition(
            database.Sql("EquivalenciaStore/ListDestinos"), new { Ids = Ids(page.Items) }, cancellationToken: cancellationToken)))
            .ToLookup(destino => destino.EquivalenciaId);
        return page.Select(row => row.ToContract(destinos[row.EquivalenciaId]));
    }

    /// <summary>
    /// Records what a local code should mean. An entry that says the same and is proposed or in force is answered
    /// instead. Quality, destinations and modality are checked by the caller against the catalogue.
    /// </summary>
    public async Task<ProponerEquivalenciaRespuesta> ProponerAsync(
        ProponerEquivalenciaSolicitud solicitud, string por, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var row = new
        {
            Folio = FolioBitacora.Create(FolioBitacora.Equivalencia),
            SistemaOrigen = TextoNormal.De(solicitud.SistemaOrigen),
            solicitud.ClaveOrigen,
            ClaveNormalizada = TextoNormal.De(solicitud.ClaveOrigen),
            solicitud.NombreOrigen,
            solicitud.Calidad,
            solicitud.Modalidad,
            VigenteDesde = Today,
            solicitud.Motivo,
            PropuestaPor = por,
            PropuestaUtc = session.Now,
        };
        var destinos = (solicitud.Destinos ?? []).Select(destino => destino.Clave).Distinct(StringComparer.Ordinal).ToList();
        var entries = await session.QueryAsync<EquivalenciaEntryRow>("EquivalenciaStore/ListOfClave", row, cancellationToken);
        var own = (await session.QueryAsync<DestinoEntryRow>("EquivalenciaStore/ListDestinos", new { Ids = Ids(entries) }, cancellationToken))
            .ToLookup(destino => destino.EquivalenciaId);
        var same = entries.Find(entry => entry.VigenteHasta is null
            && entry.Means(solicitud.Calidad, solicitud.Modalidad, destinos, own[entry.EquivalenciaId]));
        if (same is not null)
            return new ProponerEquivalenciaRespuesta { Folio = same.Folio, Estado = same.Estado, Repetida = true };

        await session.ExecuteAsync("EquivalenciaStore/InsertPropuesta", row, cancellationToken);
        await session.ExecuteAsync(
            "EquivalenciaStore/InsertDestinos", CatalogoStages.Destinos, [.. CatalogoStages.DestinosOf(row.Folio, destinos)], cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new ProponerEquivalenciaRespuesta { Folio = row.Folio, Estado = EstadosEquivalencia.Propuesta };
    }

    /// <summary>
    /// Puts a proposal in force, never by who made it: for every day when the code had no meaning, and otherwise from
    /// today on, so that what was classified before can still be explained.
    /// </summary>
    public async Task<ResolucionEquivalencia> AprobarAsync(string folio, string por, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var propuesta = await session.FindAsync<EquivalenciaEntryRow>("EquivalenciaStore/Find", new { Folio = folio }, cancellationToken);
        if (propuesta is null)
            return ResolucionEquivalencia.NoEncontrada;
        if (propuesta.Estado != EstadosEquivalencia.Propuesta)
            return ResolucionEquivalencia.NoEsPropuesta;
        if (string.Equals(propuesta.PropuestaPor, por, StringComparison.OrdinalIgnoreCase))
            return ResolucionEquivalencia.MismaPersona;

        var entries = await session.QueryAsync<EquivalenciaEntryRow>("EquivalenciaStore/ListOfClave", propuesta, cancellationToken);
        var since = entries.Exists(entry => entry.Estado == EstadosEquivalencia.Vigente) ? Today : Always;
        var change = new
        {
            propuesta.EquivalenciaId,
            propuesta.SistemaOrigen,
            propuesta.ClaveNormalizada,
            VigenteDesde = since,
            Vispera = since.AddDays(-1),
            Por = por,
            Ahora = session.Now,
        };
        await session.ExecuteAsync("EquivalenciaStore/GiveWay", change, cancellationToken);
        if (await session.ExecuteAsync("EquivalenciaStore/Approve", change, cancellationToken) != 1)
            throw new ConcurrentWriteException("proposal");

        await session.CommitAsync(cancellationToken);
        return ResolucionEquivalencia.Resuelta;
    }

    /// <summary>Turns a proposal down; who made it may withdraw it so.</summary>
    public async Task<ResolucionEquivalencia> RechazarAsync(string folio, string por, CancellationToken cancellationToken)
    {
        await using var session = await WriteSession.BeginAsync(database, clock, cancellationToken);
        var propuesta = await session.FindAsync<EquivalenciaEntryRow>("EquivalenciaStore/Find", new { Folio = folio }, cancellationToken);
        if (propuesta is null)
            return ResolucionEquivalencia.NoEncontrada;

        var change = new { propuesta.EquivalenciaId, Por = por, Ahora = session.Now };
        var rejected = await session.ExecuteAsync("EquivalenciaStore/Reject", change, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return rejected == 1 ? ResolucionEquivalencia.Resuelta : ResolucionEquivalencia.NoEsPropuesta;
    }

    private static string Ids(IEnumerable<EquivalenciaEntryRow> entries) =>
        JsonSerializer.Serialize(entries.Select(entry => entry.EquivalenciaId));
}
