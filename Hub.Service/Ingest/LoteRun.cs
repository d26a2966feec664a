using Hub.Adapters;
using Hub.Contracts.Faltas;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>One lote in one transaction: its run, its records and its outcomes appear together or not at all.</summary>
internal sealed class LoteRun(IngestStore store, BatchRetry retry, BatchDecider decider, string versionApertura)
{
    public Task<ResumenIngesta> RunAsync(
        OrigenCorrida origen, IReadOnlyList<RegistroEntrante> entrantes, OpcionesIngesta opciones, CancellationToken cancellationToken)
    {
        var preparados = decider.Prepare(entrantes);
        return retry.ExecuteAsync(
            async token =>
            {
                await using var transaction = await store.BeginAsync(token);
                var corrida = opciones.Simular ? null : await transaction.OpenLoteAsync(origen, token);
                if (corrida is { Repetida: true })
                    return new ResumenIngesta { Folio = corrida.Folio, Conteos = corrida.Conteos, Repetida = true, EnConflicto = corrida.EnConflicto };

                var resueltos = await decider.DecideAsync(transaction, entrantes, preparados, token);
                if (opciones.TodoONada)
                    resueltos = AllOrNothing(resueltos);

                var resumen = new ResumenIngesta { Folio = corrida?.Folio }.Plus(resueltos);
                if (corrida is null)
                    return resumen with { Registros = [.. resueltos.Select(resuelto => Result(resuelto, escrito: null))] };

                var escritos = await transaction.WriteAsync(
                    new LoteResuelto
                    {
                        CorridaId = corrida.CorridaId,
                        Registros = resueltos,
                        VersionReglas = ReglasObra.Version,
                        VersionApertura = versionApertura,
                        Ultimo = true,
                        EstadoFinal = resumen.Estado,
                    },
                    token);
                await transaction.CommitAsync(token);
                // If the process dies here, the caller sends the lote again and gets this same receipt.
                return resumen with { Registros = [.. resueltos.Zip(escritos, Result)] };
            },
            cancellationToken);
    }

    /// <summary>Nothing goes in when anything is wrong; what was left out of scope stays so.</summary>
    private static IReadOnlyList<RegistroResuelto> AllOrNothing(IReadOnlyList<RegistroResuelto> resueltos)
    {
        if (!resueltos.Any(resuelto => resuelto.Resultado is Resultados.Cuarentena or Resultados.Rechazado))
            return resueltos;

        return [.. resueltos.Select(resuelto => resuelto.Resultado switch
        {
            Resultados.Ignorado or Resultados.Rechazado => resuelto,
            Resultados.Cuarentena => resuelto with { Resultado = Resultados.Rechazado },
            _ => resuelto with
            {
                Resultado = Resultados.Rechazado,
                Conocida = null,
                Hallazgos = [.. resuelto.Hallazgos, Codigos.LoteTodoONada.En(null, resuelto.Registro.Renglon)],
            },
        })];
    }

    public static RegistroIngerido Result(RegistroResuelto resuelto, ResultadoEscrito? escrito) => new(
        resuelto.Registro.Renglon,
        resuelto.Registro.ClaveLeida,
        resuelto.Resultado,
        escrito?.FolioObra ?? resuelto.Conocida?.FolioObra,
        escrito?.FolioCuarentena,
        resuelto.Hallazgos);
}
