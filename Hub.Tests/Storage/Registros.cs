using System.Text;
using Hub.Adapters;
using Hub.Contracts.Comun;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Tests.Storage;

/// <summary>Records as the pipeline hands them to the store.</summary>
internal static class Registros
{
    public const string Dependencia = "SINFRA";

    public static OrigenCorrida Lote(string clave, string huella = "aa") => new()
    {
        Tipo = "LOTE", Dependencia = Dependencia, Operacion = "RegistrarObras", Origen = clave, HuellaOrigen = huella, Usuario = "sinfra-1",
    };

    public static OrigenCorrida Archivo(string huella, string perfil = "prueba@1") => new()
    {
        Tipo = "ADAPTADOR", Dependencia = Dependencia, Adaptador = "prueba", Origen = "obras.csv", HuellaOrigen = huella, Perfil = perfil,
    };

    public static OrigenCorrida Reproceso() => new() { Tipo = "REPROCESO", Dependencia = Dependencia, Operacion = "Reprocesar" };

    public static LoteResuelto LoteDe(CorridaAbierta run, params IReadOnlyList<RegistroResuelto> records) => new()
    {
        CorridaId = run.CorridaId, Registros = records, VersionReglas = "reglas-1", VersionApertura = "1.0", Ultimo = true, EstadoFinal = EstadosCorrida.Terminada,
    };

    public static RegistroPreparado Prepared(int renglon, Obra obra, string? original = null) => new()
    {
        Renglon = renglon,
        Original = new RegistroOriginal(Encoding.UTF8.GetBytes(original ?? $"{obra.Clave}|{obra.Nombre}|{obra.FechaCorte:o}"), "csv", "utf-8", "clave|nombre"),
        Clave = new ClaveObra(Dependencia, ClaveNormal.De(obra.Clave), obra.EjercicioClave ?? 0),
        ClaveLeida = obra.Clave,
        Dicha = obra,
        Armonizada = obra,
        Huella = Fingerprint.Of(obra),
    };

    public static Obra Obra(string clave, string nombre = "Pavimentación de la calle", int ejercicio = 2024, string municipio = "32017", DateTime? corte = null) => new()
    {
        Clave = clave, Nombre = nombre, EjercicioFiscal = ejercicio, FechaCorte = corte, Ubicaciones = [new Ubicacion { Municipio = municipio }],
    };

    public static RegistroResuelto New(int renglon, Obra obra) => Resolve(Prepared(renglon, obra), Resultados.Nuevo);

    public static RegistroResuelto Held(int renglon, string clave, string original, params Hallazgo[] findings) =>
        Resolve(
            Prepared(renglon, Obra(clave), original) with { Dicha = null, Armonizada = null, Huella = null },
            Resultados.Cuarentena,
            findings: findings.Length > 0 ? findings : [StoreTest.Finding()]);

    public static RegistroResuelto Resolve(
        RegistroPreparado record, string outcome, ObraConocida? known = null, bool changes = true, params Hallazgo[] findings) => new()
    {
        Registro = record, Resultado = outcome, Conocida = known, CambiaObra = changes, Hallazgos = findings,
    };
}
