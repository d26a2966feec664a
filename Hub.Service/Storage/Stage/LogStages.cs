using Hub.Contracts.Comun;
using Hub.Service.Ingest;

namespace Hub.Service.Storage.Stage;

/// <summary>Outcome of one record in a run.</summary>
internal sealed record CorridaRegistroRow(
    int Renglon, string? Clave, string Resultado, long? ObraId, string? FolioCuarentena, string? Motivo);

/// <summary>One finding of one record.</summary>
internal sealed record HallazgoRow(int Renglon, int Orden, Hallazgo Value);

/// <summary>A key that has been accepted, and in which row.</summary>
internal sealed record AceptadoRow(ClaveObra Clave, int Renglon);

/// <summary>A quarantined record that was tried again.</summary>
internal sealed record ReprocesoRow(long CuarentenaId, int Renglon, bool Liberada);

/// <summary>How many folios a year and municipality need.</summary>
internal sealed record SerieRow(int Ejercicio, string Municipio, int Cuantos);

/// <summary>Rows of the log, and the small tables that a batch asks with.</summary>
internal static class LogStages
{
    public static readonly StageTable<CorridaRegistroRow> Registros = new("StageCorridaRegistro",
    [
        new("Renglon", StageKind.Integer, row => row.Renglon),
        new("Clave", StageKind.Text, row => row.Clave),
        new("Resultado", StageKind.Text, row => row.Resultado),
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("FolioCuarentena", StageKind.Text, row => row.FolioCuarentena),
        new("Motivo", StageKind.Text, row => row.Motivo),
    ]);

    public static readonly StageTable<HallazgoRow> Hallazgos = new("StageHallazgo",
    [
        new("Renglon", StageKind.Integer, row => row.Renglon),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Codigo", StageKind.Text, row => row.Value.Codigo),
        new("Severidad", StageKind.Text, row => row.Value.Severidad),
        new("Campo", StageKind.Text, row => row.Value.Campo),
        new("Mensaje", StageKind.Text, row => row.Value.Mensaje),
        new("Remedio", StageKind.Text, row => row.Value.Remedio),
    ]);

    public static readonly StageTable<ClaveObra> Claves = new("StageClave",
    [
        new("Dependencia", StageKind.Text, row => row.Dependencia),
        new("ClaveNormal", StageKind.Text, row => row.Clave),
        new("EjercicioClave", StageKind.Integer, row => row.Ejercicio),
    ]);

    public static readonly StageTable<AceptadoRow> Aceptados = new("StageAceptado",
    [
        new("ClaveNormal", StageKind.Text, row => row.Clave.Clave),
        new("Ejercicio", StageKind.Integer, row => row.Clave.Ejercicio),
        new("Renglon", StageKind.Integer, row => row.Renglon),
    ]);

    public static readonly StageTable<ReprocesoRow> Reprocesos = new("StageReproceso",
    [
        new("CuarentenaId", StageKind.Integer, row => row.CuarentenaId),
        new("Renglon", StageKind.Integer, row => row.Renglon),
        new("Liberada", StageKind.Flag, row => row.Liberada),
    ]);

    public static readonly StageTable<SerieRow> Series = new("StageSerie",
    [
        new("Ejercicio", StageKind.Integer, row => row.Ejercicio),
        new("Municipio", StageKind.Text, row => row.Municipio),
        new("Cuantos", StageKind.Integer, row => row.Cuantos),
    ]);
}
