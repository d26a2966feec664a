using System.Text.RegularExpressions;

namespace Hub.Adapters.Mapping;

/// <summary>Reads an expression; it runs in linear time whatever the cell holds.</summary>
internal static class RegexReader
{
    public static Regex? Read(YamlSection section, string key)
    {
        if (section.Text(key) is not { } pattern) return null;
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            section.Fail(key, "La expresión no es válida.", "Revise paréntesis y corchetes; no se admiten referencias ni condiciones hacia atrás o adelante.");
            return null;
        }
    }
}
