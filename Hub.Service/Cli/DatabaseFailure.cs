using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Service.Cli;

/// <summary>What the operator reads when the database could not be used: what happened and what to do.</summary>
internal static class DatabaseFailure
{
    // Result codes of SQLite.
    private const int SqlError = 1;
    private const int NoPermission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int DiskError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static (string Message, string Remedy) Describe(DbException exception) => exception switch
    {
        SqliteException { SqliteErrorCode: NotADatabase or Corrupt } => (
            "El archivo no es una base de datos, o está dañado.",
            "Revise la ruta de --base; si es la correcta, restaure el último respaldo."),
        SqliteException { SqliteErrorCode: CannotOpen or ReadOnly or NoPermission or DiskError } => (
            "No se puede abrir o escribir el archivo de la base de datos.",
            "Revise que la carpeta exista y que haya permiso de escritura en ella y en el archivo; después repita la orden."),
        SqliteException { SqliteErrorCode: Full } => (
            "No hay espacio para la base de datos.",
            "Libere espacio en el disco; después repita la orden: lo confirmado se conserva."),
        SqliteException { SqliteErrorCode: Busy or Locked } => (
            "Otro proceso tiene ocupada la base de datos.",
            "Espere a que termine; después repita la orden."),
        SqliteException { SqliteErrorCode: SqlError } => (
            "A la base de datos le faltan las tablas del hub, o son de otra versión.",
            "Póngala al día con «obrashub migrar»; si es de otro programa, corrija --base."),
        SqlException server => (
            string.Create(CultureInfo.InvariantCulture, $"SQL Server no respondió o no permitió la orden (error {server.Number})."),
            "Revise que el servidor esté arriba, el nombre de la base y los permisos del usuario; después repita la orden."),
        _ => (
            $"La base de datos no respondió ({exception.GetType().Name}).",
            "Revise que exista, que haya permiso de escritura y espacio, y que el servidor esté arriba; después repita la orden."),
    };
}
