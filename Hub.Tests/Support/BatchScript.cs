using System.Text;
using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Tests.Support;

/// <summary>Writes batches whose outcome the test states, through the same transaction as the pipeline.</summary>
internal sealed class BatchScript(HubDatabase database, TimeProvider clock)
{
    public const string Sinfra = "SINFRA";

    private readonly IngestStore store = new(database, clock);

    /// <summary>One lote of the agency; what is known of each key is looked up first.</summary>
    public async Task<(string Folio, IReadOnlyList<ResultadoEscrito> Results)> WriteAsync(
        string claveLote, string dependencia, params Record[] records)
    {
        await using var batch = await store.BeginAsync(CancellationToken.None);
        var run = await batch.OpenLoteAsync(
            new OrigenCorrida { Tipo = "LOTE", Dependencia = dependencia, Operacion = "RegistrarObras", Origen = claveLote, HuellaOrigen = claveLote },
            CancellationToken.None);
        var known = await batch.FindKnownAsync(
            [.. records.Where(record => record.Obra is not null).Select(record => Key(dependencia, record))], CancellationToken.None);
        var lote = new LoteResuelto
        {
            CorridaId = run.CorridaId,
            Registros = [.. records.Select((record, index) => Resolve(dependencia, index + 1, record, known))],
            HastaRenglon = records.Length,
            VersionReglas = "1",
            VersionApertura = "1.0",
            Ultimo = true,
            EstadoFinal = records.Any(record => record.Resultado == Resultados.Cuarentena)
                ? EstadosCorrida.TerminadaConCuarentena
                : EstadosCorrida.Terminada,
        };
        var results = await batch.WriteAsync(lote, CancellationToken.None);
        await batch.CommitAsync(CancellationToken.None);
        return (run.Folio, results);
    }

    public async Task<string> StoreAsync(Obra obra)
    {
        var (_, results) = await WriteAsync($"lote-{Guid.NewGuid():N}", Sinfra, Record.Stored(obra));
        return results[0].FolioObra!;
    }

    private static ClaveObra Key(string dependencia, Record record) =>
        new(dependencia, ClaveNormal.De(record.Obra!.Clave), record.Obra.EjercicioClave ?? 0);

    private static RegistroResuelto Resolve(
        string dependencia, int renglon, Record record, Dictionary<ClaveObra, ObraConocida> known)
    {
        var conocida = record.Obra is null ? null : known.GetValueOrDefault(Key(dependencia, record));
        return new RegistroResuelto
        {
            Registro = new RegistroPreparado
            {
                Renglon = renglon,
                Original = new RegistroOriginal(Encoding.UTF8.GetBytes(record.Original), "csv", "utf-8", "CLAVE,NOMBRE"),
                Ignorado = record.Motivo,
                Clave = record.Obra is null ? null : Key(dependencia, record),
                ClaveLeida = record.Obra?.Clave,
                Dicha = record.Obra,
                Armonizada = record.Obra,
                Huella = record.Obra is null ? null : Fingerprint.Of(record.Obra),
                Hallazgos = record.Hallazgos,
            },
            Resultado = record.Resultado ?? (conocida is null ? Resultados.Nuevo : Resultados.Actualizado),
            Conocida = conocida,
            Hallazgos = [.. record.Hallazgos.Select(hallazgo => hallazgo with { Renglon = renglon })],
        };
    }

    /// <summary>A record and what becomes of it; without a result it is stored, new or changed.</summary>
    public sealed record Record(Obra? Obra, string Original, string? Resultado, string? Motivo, IReadOnlyList<Hallazgo> Hallazgos)
    {
        public static Record Stored(Obra obra, params Hallazgo[] hallazgos) => new(obra, obra.Clave, null, null, hallazgos);

        public static Record Held(string original, params Hallazgo[] hallazgos) => new(null, original, Resultados.Cuarentena, null, hallazgos);

        public static Record Ignored(string original, string motivo) => new(null, original, Resultados.Ignorado, motivo, []);
    }
}
