using System.Collections.Frozen;
using System.Text;

namespace Hub.Adapters.Mapping;

/// <summary>Declared steps that take away what an agency's system puts around its values; the original bytes keep it.</summary>
internal sealed class CellCleaner(IReadOnlyList<Func<string, string>> steps)
{
    // U+00A0, U+2007 and U+202F look like a space and are none.
    private const string NoBreakSpaces = "\u00A0\u2007\u202F";

    /// <summary>Steps by the name that a profile calls them.</summary>
    public static readonly FrozenDictionary<string, Func<string, string>> Steps = new Dictionary<string, Func<string, string>>
    {
        ["apostrofo"] = static text => text is ['\'', ..] ? text[1..] : text,
        ["espacio-duro"] = static text => text.AsSpan().ContainsAny(NoBreakSpaces) ? Spaced(text, NoBreakSpaces) : text,
        ["saltos"] = static text => text.AsSpan().ContainsAny("\r\n\t") ? Spaced(text.ReplaceLineEndings("\n"), "\n\t") : text,
        ["colapsar"] = static text => text.Contains("  ", StringComparison.Ordinal) ? Collapsed(text) : text,
        ["recortar"] = static text => text.Trim(),
        ["sin-espacios"] = static text => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Clean(string text)
    {
        foreach (var step in steps)
        {
            if (text.Length == 0) break;
            text = step(text);
        }

        return text;
    }

    private static string Spaced(string text, string separators) =>
        string.Create(text.Length, (text, separators), static (buffer, state) =>
        {
            for (var i = 0; i < buffer.Length; i++) buffer[i] = state.separators.Contains(state.text[i]) ? ' ' : state.text[i];
        });

    private static string Collapsed(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != ' ' || builder.Length == 0 || builder[^1] != ' ') builder.Append(c);
        }

        return builder.ToString();
    }
}
