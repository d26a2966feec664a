using Hub.Contracts.Comun;
using Hub.Service.Storage;

namespace Hub.Service.Ingest;

/// <summary>What became of one record, with everything found in it.</summary>
internal sealed record RegistroIngerido(
    int Renglon, string? Clave, string Resultado, string? FolioObra, string? FolioCuarentena, IReadOnlyList<Hallazgo> Hallazgos);

/// <summary>What became of a delivery.</summary>
internal sealed record ResumenIngesta
{
    /// <summary>Folio of the run in the log; null in a dry run.</summary>
    public string? Folio { get; init; }

    /// <summary>One of <see cref="EstadosCorrida"/>.</summary>
    public string Estado { get; init; } = EstadosCorrida.Terminada;

    /// <summary>Counts of the whole run, with what it had counted before it was interrupted.</summary>
    public Conteos Conteos { get; init; } = new();

    /// <summary>The lote had been received before; the first receipt is in the log under <see cref="Folio"/>.</summary>
    public bool Repetida { get; init; }

    /// <summary>It had, and with another content.</summary>
    public bool EnConflicto { get; init; }

    /// <summary>One a record, in order; only of a lote or a replay, since a file may hold any number.</summary>
    public IReadOnlyList<RegistroIngerido> Registros { get; init; } = [];

    /// <summary>Records put in quarantine by error, in this call; one with two errors counts in both.</summary>
    public IReadOnlyDictionary<string, int> CuarentenaPorCodigo { get; init; } = new Dictionary<string, int>();

    /// <summary>The first finding of each of those errors.</summary>
    public IReadOnlyDictionary<string, Hallazgo> EjemploPorCodigo { get; init; } = new Dictionary<string, Hallazgo>();

    /// <summary>Records left out by reason, in this call.</summary>
    public IReadOnlyDictionary<string, int> IgnoradosPorMotivo { get; init; } = new Dictionary<string, int>();

    /// <summary>This summary and what one more batch brought.</summary>
    public ResumenIngesta Plus(IReadOnlyList<RegistroResuelto> registros)
    {
        var conteos = Conteos + Ingest.Conteos.Of(registros);
        return this with
        {
            Conteos = conteos,
            Estado = conteos.Cuarentena > 0 ? EstadosCorrida.TerminadaConCuarentena : EstadosCorrida.Terminada,
            CuarentenaPorCodigo = Tally(CuarentenaPorCodigo, Of(registros, Resultados.Cuarentena)
                .SelectMany(registro => registro.Hallazgos.Where(hallazgo => hallazgo.Severidad == "ERROR")
                    .Select(hallazgo => hallazgo.Codigo).Distinct())),
            EjemploPorCodigo = FirstOf(EjemploPorCodigo, Of(registros, Resultados.Cuarentena)
                .SelectMany(registro => registro.Hallazgos.Where(hallazgo => hallazgo.Severidad == "ERROR"))),
            IgnoradosPorMotivo = Tally(IgnoradosPorMotivo, Of(registros, Resultados.Ignorado)
                .Select(registro => registro.Registro.Ignorado ?? "")),
        };
    }

    private static IEnumerable<RegistroResuelto> Of(IReadOnlyList<RegistroResuelto> registros, string resultado) =>
        registros.Where(registro => registro.Resultado == resultado);

    private static Dictionary<string, Hallazgo> FirstOf(
        IReadOnlyDictionary<string, Hallazgo> antes, IEnumerable<Hallazgo> hallazgos)
    {
        var ejemplos = new Dictionary<string, Hallazgo>(antes, StringComparer.Ordinal);
        foreach (var hallazgo in hallazgos)
            ejemplos.TryAdd(hallazgo.Codigo, hallazgo);
        return ejemplos;
    }

    private static Dictionary<string, int> Tally(IReadOnlyDictionary<string, int> antes, IEnumerable<string> claves)
    {
        var cuenta = new Dictionary<string, int>(antes, StringComparer.Ordinal);
        foreach (var clave in claves)
            cuenta[clave] = cuenta.GetValueOrDefault(clave) + 1;
        return cuenta;
    }
}
