using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Service.Storage;

/// <summary>One numbered step of the schema. Once released its text never changes.</summary>
internal sealed record Migration(int Numero, string Nombre, string Texto)
{
    /// <summary>SHA-256 of the text, whatever its line ends.</summary>
    public string Huella { get; } = Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Texto.ReplaceLineEndings("\n"))));

    /// <summary>The migrations embedded for an engine, in order.</summary>
    public static IReadOnlyList<Migration> Of(HubDatabase database) =>
        [.. database.Names("Migraciones").Select(name => Read(database, name)).OrderBy(step => step.Numero)];

    private static Migration Read(HubDatabase database, string path)
    {
        var nombre = path[(path.LastIndexOf('/') + 1)..];
        var numero = int.Parse(nombre.AsSpan(0, nombre.IndexOf('-', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);
        return new Migration(numero, nombre, database.Sql(path));
    }
}
