using System.Globalization;
using System.Text;

namespace Hub.Service.Catalogo;

/// <summary>The form in which local codes and names are compared: upper case, no accents, single spaces. Ñ stays a letter of its own.</summary>
internal static class TextoNormal
{
    private const char VirgulillaCombinante = '\u0303';

    public static string De(string? texto)
    {
        if (string.IsNullOrWhiteSpace(texto))
            return "";

        var normal = new StringBuilder(texto.Length);
        foreach (var caracter in texto.Normalize(NormalizationForm.FormD))
            Append(normal, caracter);

        return normal.ToString().TrimEnd().Normalize(NormalizationForm.FormC).ToUpperInvariant();
    }

    private static void Append(StringBuilder normal, char caracter)
    {
        if (char.IsWhiteSpace(caracter))
        {
            if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
            return;
        }

        var esMarca = CharUnicodeInfo.GetUnicodeCategory(caracter) == UnicodeCategory.NonSpacingMark;
        var esEnie = caracter == VirgulillaCombinante && normal.Length > 0 && normal[^1] is 'n' or 'N';
        if (!esMarca || esEnie)
            normal.Append(caracter);
    }
}
