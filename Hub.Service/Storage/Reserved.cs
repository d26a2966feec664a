using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>Numbers set aside for one batch; handed out in order and never twice.</summary>
internal sealed class Reserved
{
    private readonly Dictionary<(int, string), int> series = [];
    private long obra;
    private long declaracion;
    private long cambio;

    private Reserved()
    {
    }

    public static async Task<Reserved> TakeAsync(WriteSession session, LoteResuelto lote, CancellationToken cancellationToken)
    {
        var stored = lote.Registros.Where(record => record.Resultado is Resultados.Nuevo or Resultados.Actualizado).ToList();
        var reserved = new Reserved();
        if (stored.Count == 0)
            return reserved;

        var works = stored.Where(record => record.Conocida is null).ToList();
        var changes = stored.Count(record => record.CambiaObra);
        var values = (await session.QueryAsync<SecuenciaRow>(
                "ReserveSecuencias", new { Obras = works.Count, Declaraciones = stored.Count, Cambios = changes }, cancellationToken))
            .ToDictionary(row => row.Nombre, row => row.Valor, StringComparer.Ordinal);
        reserved.obra = values["OBRA"] - works.Count;
        reserved.declaracion = values["DECLARACION"] - stored.Count;
        reserved.cambio = values["CAMBIO"] - changes;
        await reserved.TakeFoliosAsync(session, works, cancellationToken);
        return reserved;
    }

    public long NextObra() => ++obra;

    public long NextDeclaracion() => ++declaracion;

    public long NextCambio() => ++cambio;

    public string NextFolio(Obra work)
    {
        var key = ObraRow.Serie(work);
        return FolioObra.Crear(key.Ejercicio, key.Municipio, ++series[key]).ToString();
    }

    private async Task TakeFoliosAsync(WriteSession session, List<RegistroResuelto> works, CancellationToken cancellationToken)
    {
        var needed = works.GroupBy(record => ObraRow.Serie(BatchRows.Work(record)))
            .Select(group => new SerieRow(group.Key.Ejercicio, group.Key.Municipio, group.Count()))
            .OrderBy(row => row.Ejercicio).ThenBy(row => row.Municipio, StringComparer.Ordinal).ToList();
        var last = await session.QueryAsync<SerieRow, FolioSerieRow>("ReserveFolios", LogStages.Series, needed, cancellationToken);
        foreach (var (row, need) in last.Join(
            needed, row => (row.Ejercicio, row.Municipio), need => (need.Ejercicio, need.Municipio), (row, need) => (row, need)))
        {
            series[(row.Ejercicio, row.Municipio)] = row.Ultimo - need.Cuantos;
        }
    }

    private sealed record SecuenciaRow
    {
        public required string Nombre { get; init; }

        public long Valor { get; init; }
    }

    private sealed record FolioSerieRow
    {
        public int Ejercicio { get; init; }

        public required string Municipio { get; init; }

        public int Ultimo { get; init; }
    }
}
