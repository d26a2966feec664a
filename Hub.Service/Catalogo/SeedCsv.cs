using System.Reflection;
using System.Text;
using Sylvan.Data.Csv;

namespace Hub.Service.Catalogo;

/// <summary>One row of a seed file, by column name.</summary>
internal sealed class SeedRow(IReadOnlyDictionary<string, string> celdas)
{
    public string this[string columna] => celdas[columna];

    /// <summary>Null when the file lacks the column or the cell is empty.</summary>
    public string? Optional(string columna) =>
        celdas.TryGetValue(columna, out var valor) && valor.Length > 0 ? valor : null;

    /// <summary>Cells of the other columns that are not empty.</summary>
    public IEnumerable<KeyValuePair<string, string>> Others(params string[] columnas) =>
        celdas.Where(par => par.Value.Length > 0 && !columnas.Contains(par.Key));
}

/// <summary>Files embedded in this assembly: UTF-8, comma, header row.</summary>
internal static class SeedCsv
{
    public static IReadOnlyList<SeedRow> Read(string archivo, string carpeta = "Semilla")
    {
        using var texto = new StringReader(Encoding.UTF8.GetString(Bytes(archivo, carpeta)));
        using var csv = CsvDataReader.Create(texto);
        var filas = new List<SeedRow>();
        while (csv.Read())
        {
            var celdas = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var columna = 0; columna < csv.FieldCount; columna++)
                celdas[csv.GetName(columna)] = csv.GetString(columna);
            filas.Add(new SeedRow(celdas));
        }

        return filas;
    }

    public static byte[] Bytes(string archivo, string carpeta = "Semilla")
    {
        using var recurso = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{carpeta}/{archivo}")
            ?? throw new InvalidOperationException($"The embedded file {carpeta}/{archivo} is missing.");
        using var copia = new MemoryStream();
        recurso.CopyTo(copia);
        return copia.ToArray();
    }
}
