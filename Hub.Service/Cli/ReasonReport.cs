using Hub.Contracts.Comun;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Storage;

namespace Hub.Service.Cli;

/// <summary>Why records of a run stayed out: quarantine by code with remedy and an example, and what was left out by reason.</summary>
internal sealed record ReasonReport(
    Corrida Corrida, IReadOnlyList<ReasonReport.Motivo> Cuarentena, IReadOnlyList<Conteo> Ignorados)
{
    /// <param name="Renglon">Row of the first record with that finding.</param>
    public sealed record Motivo(string Codigo, int Registros, string? Mensaje, string? Remedio, string? Campo, int? Renglon)
    {
        public Motivo(string codigo, int registros, Hallazgo? ejemplo)
            : this(codigo, registros, ejemplo?.Mensaje, ejemplo?.Remedio, ejemplo?.Campo, ejemplo?.Renglon)
        {
        }
    }

    public static async Task<ReasonReport?> ReadAsync(CorridaQueries queries, string folio, CancellationToken cancellationToken)
    {
        if (await queries.ResumenAsync(folio, alcance: null, cancellationToken) is not { } resumen)
        {
            return null;
        }

        var motivos = new List<Motivo>();
        foreach (var conteo in resumen.CuarentenaPorCodigo)
        {
            var ejemplo = await queries.HallazgosAsync(
                new ListarHallazgosSolicitud { Folio = folio, Codigo = conteo.Concepto, Severidad = "ERROR", Maximo = 1 },
                alcance: null,
                cancellationToken);
            motivos.Add(new Motivo(conteo.Concepto, conteo.Registros, ejemplo?.Items.FirstOrDefault()));
        }

        return new ReasonReport(resumen.Corrida, motivos, resumen.IgnoradosPorMotivo);
    }

    public void Show(TextWriter output) => Show(output, Cuarentena, Ignorados);

    public static void Show(TextWriter output, IReadOnlyList<Motivo> cuarentena, IReadOnlyList<Conteo> ignorados)
    {
        if (cuarentena.Count > 0)
        {
            output.WriteLine("  En cuarentena, por código:");
        }

        foreach (var motivo in cuarentena)
        {
            output.WriteLine($"    {Report.Number(motivo.Registros),7}  {motivo.Codigo}: {motivo.Mensaje}");
            output.WriteLine($"             Qué hacer: {motivo.Remedio}");
            output.WriteLine($"             Por ejemplo: renglón {motivo.Renglon}{(motivo.Campo is null ? "" : $", campo {motivo.Campo}")}");
        }

        if (ignorados.Count > 0)
        {
            output.WriteLine("  Ignorados, por motivo:");
        }

        foreach (var conteo in ignorados)
        {
            output.WriteLine($"    {Report.Number(conteo.Registros),7}  {conteo.Concepto}");
        }
    }
}
