using System.Globalization;
using Hub.Contracts.Comun;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage.Rows;

namespace Hub.Service.Storage;

/// <summary>One sentence for each kind of folio of the log.</summary>
internal static class FolioResumen
{
    private static readonly CultureInfo Cultura = CultureInfo.GetCultureInfo("es-MX");

    public static ConsultarFolioRespuesta ToFolio(this CorridaLogRow corrida) => new()
    {
        Folio = corrida.Folio,
        Tipo = "CORRIDA",
        Estado = corrida.Estado,
        Fecha = corrida.InicioUtc,
        Resumen = string.Create(Cultura, $"""
            Leídos {corrida.Leidos:N0}: nuevos {corrida.Nuevos:N0}, actualizados {corrida.Actualizados:N0}, sin cambio {corrida.SinCambio:N0}, en cuarentena {corrida.Cuarentena:N0}, rechazados {corrida.Rechazados:N0}, ignorados {corrida.Ignorados:N0}.
            """),
        Corrida = corrida.ToContract(),
    };

    public static ConsultarFolioRespuesta ToFolio(this CuarentenaLogRow registro) => new()
    {
        Folio = registro.Folio,
        Tipo = "CUARENTENA",
        Estado = registro.Estado,
        Fecha = registro.RecibidoUtc,
        Resumen = string.Create(Cultura, $"""
            Registro {registro.Renglon:N0} de la corrida {registro.FolioCorrida}: {Estado(registro.Estado)}; reintentos: {registro.Intentos:N0}.
            """),
    };

    public static ConsultarFolioRespuesta ToFolio(this Falta falta) => new()
    {
        Folio = falta.Folio,
        Tipo = "FALTA",
        Estado = "REGISTRADA",
        Fecha = falta.OcurridaUtc,
        Resumen = falta.Operacion is null
            ? $"Se respondió la falta {falta.Codigo}."
            : $"Se respondió la falta {falta.Codigo} a la operación {falta.Operacion}.",
        DatosAdicionales = [new DatoAdicional { Nombre = "codigo", Valor = falta.Codigo }, new DatoAdicional { Nombre = "campo", Valor = falta.Campo }],
    };

    public static ConsultarFolioRespuesta ToFolio(this EquivalenciaEntryRow entrada) => new()
    {
        Folio = entrada.Folio,
        Tipo = "EQUIVALENCIA",
        Estado = entrada.Estado,
        Fecha = entrada.PropuestaUtc ?? default,
        Resumen = $"Equivalencia de la clave {entrada.ClaveOrigen} de {entrada.SistemaOrigen}.",
    };

    private static string Estado(string estado) => estado switch
    {
        EstadosCuarentena.EnEspera => "espera corrección",
        EstadosCuarentena.Liberada => "ya entró al universo de obras",
        EstadosCuarentena.Reemplazada => "otro registro de la misma obra lo reemplazó",
        EstadosCuarentena.Descartada => "se descartó",
        _ => estado,
    };
}
