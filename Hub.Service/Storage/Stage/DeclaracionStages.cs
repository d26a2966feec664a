using Hub.Adapters;
using Hub.Service.Ingest;

namespace Hub.Service.Storage.Stage;

/// <summary>What an agency said of a work, with its original.</summary>
internal sealed record DeclaracionRow(
    long DeclaracionId, long ObraId, RegistroPreparado Registro, ClaveObra Clave, string Huella, string Contenido, bool Vigente, long? CuarentenaId);

/// <summary>A work as it stands after a change.</summary>
internal sealed record HistoriaRow(ObraRow Obra, string Tipo, long DeclaracionId, string Contenido)
{
    public const string Alta = "ALTA";
    public const string Cambio = "CAMBIO";
}

/// <summary>A record held for correction.</summary>
internal sealed record CuarentenaRow(
    string Folio, int Renglon, string? Clave, string? ClaveNormal, int? Ejercicio, RegistroOriginal Original, string Huella);

/// <summary>What was said, how the work changed by it, and what waits.</summary>
internal static class DeclaracionStages
{
    public static readonly StageTable<DeclaracionRow> Declaraciones = new("StageDeclaracion",
    [
        new("DeclaracionId", StageKind.Integer, row => row.DeclaracionId),
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Dependencia", StageKind.Text, row => row.Clave.Dependencia),
        new("Clave", StageKind.Text, row => row.Registro.Dicha?.Clave),
        new("EjercicioClave", StageKind.Integer, row => row.Clave.Ejercicio),
        new("Corte", StageKind.Day, row => row.Registro.Dicha?.FechaCorte),
        new("Huella", StageKind.Text, row => row.Huella),
        new("Renglon", StageKind.Integer, row => row.Registro.Renglon),
        new("Formato", StageKind.Text, row => row.Registro.Original.Formato),
        new("Codificacion", StageKind.Text, row => row.Registro.Original.Codificacion),
        new("Contexto", StageKind.Text, row => row.Registro.Original.Contexto),
        new("Original", StageKind.Bytes, row => row.Registro.Original.Bytes),
        new("Contenido", StageKind.Text, row => row.Contenido),
        new("Vigente", StageKind.Flag, row => row.Vigente),
        new("CuarentenaId", StageKind.Integer, row => row.CuarentenaId),
    ]);

    public static readonly StageTable<HistoriaRow> Historia = new("StageObraHistoria",
    [
        new("ObraId", StageKind.Integer, row => row.Obra.ObraId),
        new("Version", StageKind.Integer, row => row.Obra.Version),
        new("Secuencia", StageKind.Integer, row => row.Obra.Secuencia),
        new("Tipo", StageKind.Text, row => row.Tipo),
        new("DeclaracionId", StageKind.Integer, row => row.DeclaracionId),
        new("Clasificacion", StageKind.Text, row => row.Obra.Clasificacion),
        new("VersionApertura", StageKind.Text, row => row.Obra.VersionApertura),
        new("Contenido", StageKind.Text, row => row.Contenido),
    ]);

    public static readonly StageTable<CuarentenaRow> Cuarentena = new("StageCuarentena",
    [
        new("Folio", StageKind.Text, row => row.Folio),
        new("Renglon", StageKind.Integer, row => row.Renglon),
        new("Clave", StageKind.Text, row => row.Clave),
        new("ClaveNormal", StageKind.Text, row => row.ClaveNormal),
        new("Ejercicio", StageKind.Integer, row => row.Ejercicio),
        new("Formato", StageKind.Text, row => row.Original.Formato),
        new("Codificacion", StageKind.Text, row => row.Original.Codificacion),
        new("Contexto", StageKind.Text, row => row.Original.Contexto),
        new("Original", StageKind.Bytes, row => row.Original.Bytes),
        new("HuellaOriginal", StageKind.Text, row => row.Huella),
    ]);
}
