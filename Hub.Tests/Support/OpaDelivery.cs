using System.Globalization;
using System.Text;

namespace Hub.Tests.Support;

/// <summary>
/// A delivery in the shape of the federal portfolio of 2021, made for a test: the header of the real file, and works of
/// Zacatecas. Some rows lack their key, repeat one with other data, are of another state or are purchases.
/// </summary>
internal static class OpaDelivery
{
    public static void Write(string baseFolder, int rows, int seed)
    {
        var random = new Random(seed);
        var folder = Path.Combine(baseFolder, "shcp");
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "opa_2021_generado.csv"), append: false, Encoding.Latin1);
        file.Write(Header() + "\n");
        for (var row = 1; row <= rows; row++)
        {
            file.Write(string.Join(',', Row(row, random)) + "\n");
        }
    }

    private static string Header() =>
        File.ReadLines(Path.Combine(Hub.Adapters.Demostracion.Carpeta, "shcp", "opa_2021_federal_cp1252.csv"), Encoding.Latin1).First();

    private static string[] Row(int row, Random random)
    {
        var number = row.ToString("D7", CultureInfo.InvariantCulture);
        var kind = random.Next(100);
        var key = kind switch
        {
            < 2 => "",
            < 4 when row > 10 => "G" + (row - 5).ToString("D7", CultureInfo.InvariantCulture),
            _ => "G" + number,
        };
        var state = kind is >= 4 and < 8 ? "14" : "32";
        var type = kind is >= 8 and < 12
            ? "Programa de Inversión de Adquisiciones"
            : "Proyecto de Inversión de Infraestructura Económica";
        var approved = random.Next(1, 90_000_000).ToString(CultureInfo.InvariantCulture);
        string[] cells =
        [
            key, $"Pavimentación del tramo {number}", "9", "Comunicaciones y Transportes", "210", "Dirección General de Carreteras",
            type, $"Obra de prueba número {number} con acentos: árbol, niñez", "Zacatecas", state, "ZACATECAS", "22.77", "-102.57",
            "01/02/2021", "30/11/2021", "30", "OCULTO", "OCULTO", "OCULTO", "Director", "oculto@ejemplo.mx", "", "0", "0", "100",
            "Beneficio", number, "", "0", approved, approved, approved, random.Next(0, 100).ToString(CultureInfo.InvariantCulture),
            approved, "0", "0", approved, "2021", approved, "0", "0", "0", "0", "0", "0", "2021", "Vigente",
        ];
        return Array.ConvertAll(cells, cell => cell.Length == 0 ? "" : $"\"{cell}\"");
    }
}
