using Hub.Contracts.Obras;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>What became of one record of a run.</summary>
internal sealed record RegistroLogRow
{
    public int Renglon { get; init; }

    public string? Clave { get; init; }

    public string Resultado { get; init; } = "";

    public string? FolioCuarentena { get; init; }

    public string? FolioObra { get; init; }
}

/// <summary>The receipt of a lote out of the log.</summary>
internal static class Receipt
{
    public static RegistroRespuesta From(
        CorridaLogRow corrida, IEnumerable<RegistroLogRow> registros, ILookup<int, HallazgoLogRow> hallazgos) => new()
        {
            Folio = corrida.Folio,
            ClaveLote = corrida.Origen,
            Leidos = corrida.Leidos,
            Nuevos = corrida.Nuevos,
            Actualizados = corrida.Actualizados,
            SinCambio = corrida.SinCambio,
            Cuarentena = corrida.Cuarentena,
            Rechazados = corrida.Rechazados,
            Ignorados = corrida.Ignorados,
            Resultados = [.. registros.Select(registro => Resultado(registro, hallazgos[registro.Renglon]))],
        };

    private static ResultadoRegistro Resultado(RegistroLogRow registro, IEnumerable<HallazgoLogRow> hallazgos) => new()
    {
        Indice = registro.Renglon,
        Clave = registro.Clave,
        FolioObra = registro.FolioObra,
        Resultado = registro.Resultado,
        FolioCuarentena = registro.FolioCuarentena,
        Hallazgos = [.. hallazgos.Select(hallazgo => hallazgo.ToContract())],
    };
}
