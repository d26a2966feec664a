using System.Globalization;
using System.Text;

namespace Hub.Service.Ingest.Identity;

/// <summary>
/// The form of an agency's key in which it identifies a work: KA 301, ka301 and KA301 are one. What the agency wrote stays
/// in the work; only comparison uses this. Characters that nobody sees, such as the zero-width space of copied text, do
/// not count.
/// </summary>
internal static class ClaveNormal
{
    public static string De(string clave)
    {
        var normal = new StringBuilder(clave.Length);
        foreach (var caracter in ObraTextos.ParesCompletos(clave) ? clave.Normalize(NormalizationForm.FormC) : clave)
        {
            if (!char.IsWhiteSpace(caracter) && !char.IsControl(caracter) && CharUnicodeInfo.GetUnicodeCategory(caracter) != UnicodeCategory.Format)
                normal.Append(char.ToUpperInvariant(caracter));
        }

        return normal.ToString();
    }

    /// <summary>The identity of a work of that agency; the year counts only when the agency restarts its keys.</summary>
    public static ClaveObra De(string dependencia, string clave, int? ejercicioClave) =>
        new(dependencia, De(clave), ejercicioClave ?? 0);
}
