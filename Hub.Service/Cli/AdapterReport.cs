using Hub.Service.Ingest;
using Hub.Service.Storage;
using Hub.Service.Sync;

namespace Hub.Service.Cli;

/// <summary>How the runs of adapters are told: reconciled counts, and why records stayed out.</summary>
internal static class AdapterReport
{
    /// <summary>The line that <c>demo --una-vez</c> ends with; also part of <c>sincronizar --json</c>.</summary>
    public static object Counts(AdapterRun run) => new
    {
        run.Clave,
        run.Conteos.Leidos,
        run.Conteos.Nuevos,
        run.Conteos.Actualizados,
        run.Conteos.SinCambio,
        run.Conteos.Cuarentena,
        run.Conteos.Rechazados,
        run.Conteos.Ignorados,
    };

    public static object Json(AdapterRun run) => new
    {
        run.Clave,
        run.Conteos.Leidos,
        run.Conteos.Nuevos,
        run.Conteos.Actualizados,
        run.Conteos.SinCambio,
        run.Conteos.Cuarentena,
        run.Conteos.Rechazados,
        run.Conteos.Ignorados,
        Archivos = run.Archivos.Select(file => new
        {
            file.Archivo, file.Resumen.Folio, file.Resumen.Estado, file.Resumen.Conteos,
            file.Resumen.CuarentenaPorCodigo, file.Resumen.EjemploPorCodigo, file.Resumen.IgnoradosPorMotivo, file.Hallazgos,
        }),
    };

    public static async Task ShowAsync(
        TextWriter output, AdapterRun run, CorridaQueries queries, CancellationToken cancellationToken)
    {
        if (run.Archivos.Count == 0)
        {
            output.WriteLine($"{run.Clave}: no hay archivos que leer.");
        }

        foreach (var file in run.Archivos)
        {
            output.WriteLine($"{run.Clave}: {file.Archivo}{(file.Resumen.Folio is { } folio ? $", corrida {folio}" : "")}, {file.Resumen.Estado}");
            output.WriteLine($"  {Reconciled(file.Resumen.Conteos)}");
            foreach (var hallazgo in file.Hallazgos)
            {
                output.WriteLine($"  {hallazgo.Severidad} {hallazgo.Codigo}: {hallazgo.Mensaje} {hallazgo.Remedio}");
            }

            await ShowReasonsAsync(output, file, queries, cancellationToken);
        }
    }

    private static async Task ShowReasonsAsync(
        TextWriter output, DeliveryRun file, CorridaQueries queries, CancellationToken cancellationToken)
    {
        if (file.Resumen.Folio is { } folio && await ReasonReport.ReadAsync(queries, folio, cancellationToken) is { } reasons)
        {
            reasons.Show(output);
            return;
        }

        ReasonReport.Show(
            output,
            [.. file.Resumen.CuarentenaPorCodigo.OrderByDescending(pair => pair.Value)
                .Select(pair => new ReasonReport.Motivo(pair.Key, pair.Value, file.Resumen.EjemploPorCodigo[pair.Key]))],
            [.. file.Resumen.IgnoradosPorMotivo.OrderByDescending(pair => pair.Value)
                .Select(pair => new Conteo { Concepto = pair.Key, Registros = pair.Value })]);
    }

    public static string Reconciled(Conteos conteos) =>
        $"leídos {Report.Number(conteos.Leidos)} = nuevos {Report.Number(conteos.Nuevos)}"
        + $" + actualizados {Report.Number(conteos.Actualizados)} + sin cambio {Report.Number(conteos.SinCambio)}"
        + $" + cuarentena {Report.Number(conteos.Cuarentena)} + rechazados {Report.Number(conteos.Rechazados)}"
        + $" + ignorados {Report.Number(conteos.Ignorados)}"
        + (conteos.Cuadran ? "" : "  ¡NO CUADRA!");
}
