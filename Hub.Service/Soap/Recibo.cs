using Hub.Contracts.Obras;
using Hub.Service.Ingest;

namespace Hub.Service.Soap;

/// <summary>The receipt of a lote in the words of the contract.</summary>
internal static class Recibo
{
    public static RegistroRespuesta Of(ResumenIngesta resumen, string? claveLote) => new()
    {
        Folio = resumen.Folio,
        ClaveLote = claveLote,
        Repetido = resumen.Repetida,
        Leidos = resumen.Conteos.Leidos,
        Nuevos = resumen.Conteos.Nuevos,
        Actualizados = resumen.Conteos.Actualizados,
        SinCambio = resumen.Conteos.SinCambio,
        Cuarentena = resumen.Conteos.Cuarentena,
        Rechazados = resumen.Conteos.Rechazados,
        Ignorados = resumen.Conteos.Ignorados,
        Resultados = [.. resumen.Registros.Select(registro => new ResultadoRegistro
        {
            Indice = registro.Renglon,
            Clave = registro.Clave,
            FolioObra = registro.FolioObra,
            Resultado = registro.Resultado,
            FolioCuarentena = registro.FolioCuarentena,
            Hallazgos = registro.Hallazgos.Count == 0 ? null : [.. registro.Hallazgos],
        })],
    };
}
