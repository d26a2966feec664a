using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Service.Ingest.Identity;

/// <summary>What can be said of an RFC without asking anybody.</summary>
internal enum EstadoRfc
{
    Correcto,

    /// <summary>About one in a hundred RFC in use fails its digit: a warning, not an error.</summary>
    DigitoDudoso,

    /// <summary>XAXX010101000 and XEXX010101000 stand for "the public" and "a foreigner": nobody in particular.</summary>
    Generico,

    FormaInvalida,
    FechaInvalida,
}

/// <summary>Federal taxpayer key: 12 characters a company, 13 a person.</summary>
internal static partial class Rfc
{
    private const string Tabla = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

    /// <summary>Upper case and without spaces around it: the form in which it is compared and kept.</summary>
    public static string Normal(string rfc) => rfc.Trim().ToUpperInvariant();

    public static EstadoRfc Revisar(string rfc)
    {
        var normal = Normal(rfc);
        if (normal is "XAXX010101000" or "XEXX010101000")
            return EstadoRfc.Generico;
        if (!Forma().IsMatch(normal))
            return EstadoRfc.FormaInvalida;
        if (!EsFecha(normal[^9..^3]))
            return EstadoRfc.FechaInvalida;

        return Digito(normal[..^1]) == normal[^1] ? EstadoRfc.Correcto : EstadoRfc.DigitoDudoso;
    }

    /// <summary>The year has two digits, so a day counts when it exists in either century.</summary>
    private static bool EsFecha(string fecha) =>
        Existe("19" + fecha) || Existe("20" + fecha);

    private static bool Existe(string fecha) =>
        DateTime.TryParseExact(fecha, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Weights 13 down to 2 over twelve characters; the RFC of a company takes a space in front. Modulo 11.</summary>
    private static char Digito(string sinDigito)
    {
        var doce = sinDigito.PadLeft(12);
        var suma = 0;
        for (var lugar = 0; lugar < doce.Length; lugar++)
            suma += Tabla.IndexOf(doce[lugar], StringComparison.Ordinal) * (13 - lugar);

        return (suma % 11) switch
        {
            0 => '0',
            1 => 'A',
            var resto => (char)('0' + 11 - resto),
        };
    }

    [GeneratedRegex("^[A-Z&Ñ]{3,4}[0-9]{6}[A-Z0-9]{2}[0-9A]$", RegexOptions.CultureInvariant)]
    private static partial Regex Forma();
}
