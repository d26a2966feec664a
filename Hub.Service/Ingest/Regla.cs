using System.Globalization;
using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;

namespace Hub.Service.Ingest;

/// <summary>One rule during its days in force; one row of reglas.csv.</summary>
/// <param name="Jurisdiccion">LOPSRM or LEY_ESTATAL; an asterisk for any work, also one whose regime is not known.</param>
/// <param name="Valor">Limit, list or values, parted by a bar.</param>
internal sealed record Regla(
    string Nombre,
    string Jurisdiccion,
    DateTime Desde,
    DateTime? Hasta,
    string Valor,
    Codigo Codigo,
    string Fundamento)
{
    public IReadOnlyList<string> Valores { get; } = Valor.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Those of the values that are numbers, in their order.</summary>
    public IReadOnlyList<decimal> Numeros { get; } =
        [.. Valor.Split('|').Where(EsNumero).Select(valor => decimal.Parse(valor, NumberStyles.Number, CultureInfo.InvariantCulture))];

    /// <summary>Those of the values that are days, in their order.</summary>
    public IReadOnlyList<DateTime> Fechas { get; } =
        [.. Valor.Split('|').Where(EsFecha).Select(valor => DateTime.ParseExact(valor, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    public decimal Numero => Numeros[0];

    public int Dias => (int)Numero;

    public bool Rige(string? regimen, DateTime dia) =>
        (Jurisdiccion == "*" || Jurisdiccion == regimen) && Desde <= dia && (Hasta is null || dia <= Hasta);

    public Hallazgo En(string? campo, int? renglon, params object?[] datos) => Codigo.En(campo, renglon, datos);

    private static bool EsNumero(string valor) => decimal.TryParse(valor, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static bool EsFecha(string valor) =>
        DateTime.TryParseExact(valor, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
