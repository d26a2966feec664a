using System.Globalization;

namespace Hub.Tests.Storage;

/// <summary>Everything the tables hold, but the random folios of the log.</summary>
internal static class Snapshot
{
    private static readonly string[] Tables =
    [
        "Secuencia", "FolioSerie", "Corrida", "Marca", "Obra", "ObraIdentificador", "ObraUbicacion", "ObraFinanciamiento", "ObraContrato",
        "ObraContratista", "ObraConvenio", "ObraMeta", "ObraBeneficiario", "ObraDato", "Declaracion", "ObraHistoria", "CorridaRegistro", "Hallazgo",
        "Cuarentena",
    ];

    public static async Task<IReadOnlyList<string>> TakeAsync(TestDatabase database)
    {
        var lines = new List<string>();
        await using var connection = await database.Hub.OpenAsync(CancellationToken.None);
        foreach (var table in Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"select * from {table}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var values = Enumerable.Range(0, reader.FieldCount)
                    .Where(i => reader.GetName(i) is not ("Folio" or "FolioCuarentena"))
                    .Select(i => reader.GetName(i) + "=" + Text(reader.GetValue(i)));
                lines.Add($"{table}: {string.Join(", ", values)}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
