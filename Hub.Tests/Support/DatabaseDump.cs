using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hub.Tests.Support;

/// <summary>Every row of every table of a SQLite database as text, but for instants and random folios.</summary>
internal static class DatabaseDump
{
    // Random by design; the folio of a work is not: it is a serial.
    private static readonly HashSet<string> RandomColumns =
        ["Corrida.Folio", "Cuarentena.Folio", "CorridaRegistro.FolioCuarentena", "Equivalencia.Folio", "Falta.Folio"];

    public static IReadOnlyDictionary<string, string[]> Read(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var tables = Query(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
            .Select(row => row[0]).ToArray();
        return tables.ToDictionary(table => table, table => Rows(connection, table));
    }

    private static string[] Rows(SqliteConnection connection, string table)
    {
        var columns = Query(connection, $"select name from pragma_table_info('{table}') order by cid")
            .Select(row => row[0])
            .Where(column => !column.EndsWith("Utc", StringComparison.Ordinal) && !RandomColumns.Contains($"{table}.{column}"));
        return [.. Query(connection, $"select {string.Join(", ", columns)} from {table}")
            .Select(row => string.Join('|', row))
            .Order(StringComparer.Ordinal)];
    }

    private static List<string[]> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => Text(reader.GetValue(index)))]);
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes
        ? Convert.ToHexString(bytes)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
