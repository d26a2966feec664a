using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>
/// SHA-256 of what a work says, whatever the form it came in. The canonical text is one line a value,
/// <c>path=length:value</c>, in the order of the contract. Not significant: how many zeros end a decimal, the time of a
/// day, the Unicode composition of a letter, CR LF against LF, white space around a text, an empty group against none.
/// All else is: case, accents, spaces inside a text, the order of a list.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Hexadecimal in lower case, 64 characters.</summary>
    public static string Of(Obra obra) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(obra))));

    internal static string Canonical(Obra obra)
    {
        var texto = new StringBuilder(1024);
        foreach (var campo in CamposObra.De(obra))
        {
            var valor = Valor(campo.Valor);
            if (valor.Length > 0)
                texto.Append(campo.Ruta).Append('=').Append(valor.Length).Append(':').Append(valor).Append('\n');
        }

        return texto.ToString();
    }

    private static string Valor(object valor) => valor switch
    {
        decimal numero => numero.ToString("0.############################", CultureInfo.InvariantCulture),
        int entero => entero.ToString(CultureInfo.InvariantCulture),
        DateTime dia => dia.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Texto((string)valor),
    };

    private static string Texto(string texto) =>
        Normal(texto).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>Text with half a surrogate pair has no normal form; it is a finding of the rules and stays as it is here.</summary>
    private static string Normal(string texto) =>
        texto.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 || ObraTextos.ParesCompletos(texto)
            ? texto.Normalize(NormalizationForm.FormC)
            : texto;
}
