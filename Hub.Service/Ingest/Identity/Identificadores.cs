using System.Text.RegularExpressions;

namespace Hub.Service.Ingest.Identity;

/// <summary>Shapes of the identifiers that have one; all are text, compared in upper case without spaces around them.</summary>
internal static partial class Identificadores
{
    /// <summary>Number of a CompraNet procedure: the form until 2022, the one from 2023, or the plain PC-AAAA-NNNNNNNN.</summary>
    public static bool EsProcedimientoCompraNet(string numero) =>
        Hasta2022().IsMatch(Normal(numero)) || Desde2023().IsMatch(Normal(numero)) || Generico().IsMatch(Normal(numero));

    /// <summary>Starts as CompraNet numbers do, so it must be one; state and municipal bodies number freely.</summary>
    public static bool PareceCompraNet(string numero) => Inicio().IsMatch(Normal(numero));

    public static bool EsExpedienteCompraNet(string expediente) => Expediente().IsMatch(Normal(expediente));

    public static bool EsCarteraShcp(string clave) => Cartera().IsMatch(ClaveNormal.De(clave));

    public static bool EsFolioMids(string folio) => Mids().IsMatch(Normal(folio));

    /// <summary>The text holds what has the shape of a CURP, which is a personal datum.</summary>
    public static bool ContieneCurp(string texto) => Curp().IsMatch(texto);

    private static string Normal(string texto) => texto.Trim().ToUpperInvariant();

    [GeneratedRegex("^(LO|LA|IO|IA|AO|AA|SO|SA)-[0-9A-Z]{9}-[A-Z][0-9]+-[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hasta2022();

    [GeneratedRegex("^[A-Z]{2}-[0-9]{2}-[0-9A-Z]{3}-[0-9A-Z]{9}-[NIT]-[0-9]+-[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Desde2023();

    [GeneratedRegex("^PC-[0-9]{4}-[0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Generico();

    [GeneratedRegex("^(LO|LA|IO|IA|AO|AA|SO|SA|PC)-[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Inicio();

    [GeneratedRegex("^E-[0-9]{4}-[0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Expediente();

    [GeneratedRegex("^[0-9A-Z]{10,13}$", RegexOptions.CultureInvariant)]
    private static partial Regex Cartera();

    [GeneratedRegex("^[0-9]{1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mids();

    [GeneratedRegex(@"\b[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HM][A-Z]{2}[BCDFGHJKLMNPQRSTVWXYZ]{3}[0-9A-Z][0-9]\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Curp();
}
