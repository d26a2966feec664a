using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Service.Ingest.Identity;

/// <summary>
/// State folio of a work, ZAC-AAAA-MMMMM-NNNNNN-D: year, INEGI municipality (32000 when none or several), serial within
/// both, and a Luhn digit over the fifteen digits before it.
/// </summary>
internal readonly partial record struct FolioObra
{
    /// <summary>Municipality of a work that has none, or several.</summary>
    public const string SinMunicipio = "32000";

    private const int MaxSerie = 999_999;

    private FolioObra(int ejercicio, string municipio, int serie) => (Ejercicio, Municipio, Serie) = (ejercicio, municipio, serie);

    public int Ejercicio { get; }

    public string Municipio { get; }

    public int Serie { get; }

    /// <summary>A new folio; year 0 stands for a work whose year is not known.</summary>
    public static FolioObra Crear(int ejercicio, string municipio, int serie)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ejercicio);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ejercicio, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(serie, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serie, MaxSerie);
        if (municipio.Length != 5 || !municipio.All(char.IsAsciiDigit))
            throw new ArgumentException("A municipality key has five digits.", nameof(municipio));

        return new FolioObra(ejercicio, municipio, serie);
    }

    /// <summary>False when the shape or the check digit is wrong.</summary>
    public static bool TryParse(string? texto, out FolioObra folio)
    {
        folio = default;
        var partes = Forma().Match(texto?.Trim().ToUpperInvariant() ?? "");
        if (!partes.Success)
            return false;

        var serie = Numero(partes.Groups["serie"]);
        if (serie == 0)
            return false;

        var leido = new FolioObra(Numero(partes.Groups["anio"]), partes.Groups["municipio"].Value, serie);
        if (Luhn(leido.Digitos) != Numero(partes.Groups["digito"]))
            return false;

        folio = leido;
        return true;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"ZAC-{Ejercicio:D4}-{Municipio}-{Serie:D6}-{Luhn(Digitos)}");

    private string Digitos => string.Create(CultureInfo.InvariantCulture, $"{Ejercicio:D4}{Municipio}{Serie:D6}");

    private static int Numero(Group grupo) => int.Parse(grupo.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The digit that makes the Luhn sum, its own place included, a multiple of ten.</summary>
    private static int Luhn(string digitos)
    {
        var suma = 0;
        for (var lugar = 0; lugar < digitos.Length; lugar++)
        {
            var digito = digitos[^(lugar + 1)] - '0';
            var doble = lugar % 2 == 0 ? digito * 2 : digito;
            suma += doble > 9 ? doble - 9 : doble;
        }

        return (10 - suma % 10) % 10;
    }

    [GeneratedRegex(@"^ZAC-(?<anio>\d{4})-(?<municipio>32\d{3})-(?<serie>\d{6})-(?<digito>\d)$", RegexOptions.ECMAScript)]
    private static partial Regex Forma();
}
