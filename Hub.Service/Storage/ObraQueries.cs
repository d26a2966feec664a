using System.Text.Json;
using Dapper;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>The universe of works, for whoever reads it: one work, a search, the feed of changes.</summary>
internal sealed class ObraQueries(HubDatabase database)
{
    private const string ListaObras = "obras";
    private const string ListaCambios = "cambios";

    /// <summary>The work of that folio as the hub held it at an instant, or as it stands; null when it does not exist or did not then.</summary>
    public Task<ObraConsultada?> ConsultarAsync(
        string folioObra, DateTimeOffset? conocidaEn, bool conProcedencia, CancellationToken cancellationToken) =>
        ConsultarAsync(
            "ObraQueries/ConsultarPorFolio",
            new { FolioObra = folioObra, ConocidaEn = conocidaEn },
            conocidaEn,
            conProcedencia,
            cancellationToken);

    /// <summary>The same, by the key of the agency that reports the work.</summary>
    public Task<ObraConsultada?> ConsultarAsync(
        ClaveObra clave, DateTimeOffset? conocidaEn, bool conProcedencia, CancellationToken cancellationToken) =>
        ConsultarAsync(
            "ObraQueries/ConsultarPorClave",
            new { clave.Dependencia, Clave = ClaveNormal.De(clave.Clave), clave.Ejercicio, ConocidaEn = conocidaEn },
            conocidaEn,
            conProcedencia,
            cancellationToken);

    /// <summary>Works by folio; every filter that is absent lets everything through.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this list.</exception>
    public async Task<Page<ResumenObra>> BuscarAsync(BuscarObrasSolicitud solicitud, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var filters = new
        {
            solicitud.EjercicioFiscal,
            solicitud.Municipio,
            solicitud.Apertura,
            solicitud.Etapa,
            solicitud.Dependencia,
            Palabras = JsonSerializer.Serialize(Palabras(solicitud.Texto)),
            DespuesDe = Cursor.Read(solicitud.Cursor, ListaObras),
            Filas = size + 1,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ResumenObraRow>(new CommandDefinition(
            database.Sql("ObraQueries/Buscar"), filters, cancellationToken: cancellationToken));

        return Page.From(rows, size, row => Cursor.Write(ListaObras, row.FolioObra)).Select(row => row.ToContract());
    }

    /// <summary>Every change of every work, oldest first. The cursor is given also when nothing more is ready: it is asked again later.</summary>
    /// <exception cref="CursorInvalidoException">The cursor is not one of this feed.</exception>
    public async Task<Page<CambioObra>> CambiosAsync(ListarCambiosSolicitud solicitud, CancellationToken cancellationToken)
    {
        var size = Page.Size(solicitud.Maximo);
        var since = Cursor.ReadNumber(solicitud.Cursor, ListaCambios) ?? 0;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ObraVersionRow>(new CommandDefinition(
            database.Sql("ObraQueries/Cambios"),
            new { DespuesDe = since, Filas = size + 1 },
            cancellationToken: cancellationToken));

        var page = Page.From(rows, size, row => Cursor.Write(ListaCambios, row.Secuencia));
        var last = page.Items.Count == 0 ? since : page.Items[^1].Secuencia;
        return (page with { SiguienteCursor = Cursor.Write(ListaCambios, last) }).Select(row => row.ToChange());
    }

    private async Task<ObraConsultada?> ConsultarAsync(
        string statement, object key, DateTimeOffset? conocidaEn, bool conProcedencia, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<ObraVersionRow>(new CommandDefinition(
            database.Sql(statement), key, cancellationToken: cancellationToken));
        if (row is null)
        {
            return null;
        }

        if (!conProcedencia)
        {
            return new ObraConsultada(row.ToContract(), []);
        }

        var procedencias = await connection.QueryAsync<ProcedenciaRow>(new CommandDefinition(
            database.Sql("ObraQueries/Procedencias"),
            new { row.ObraId, row.DeclaracionId, ConocidaEn = conocidaEn },
            cancellationToken: cancellationToken));
        return new ObraConsultada(row.ToContract(), [.. procedencias.Select(procedencia => procedencia.ToContract())]);
    }

    private static string[] Palabras(string? text) =>
        [.. TextoNormal.De(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
