using System.Text.RegularExpressions;

namespace Hub.Adapters.Mapping;

/// <summary>The columns that a profile uses, each with its place in the order of first use.</summary>
internal sealed partial class ColumnTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. _places.OrderBy(place => place.Value).Select(place => place.Key)];

    public int Place(string name)
    {
        name = name.Trim();
        if (!_places.TryGetValue(name, out var place)) _places[name] = place = _places.Count;
        return place;
    }

    /// <summary>Text with {COLUMN} in it.</summary>
    public TemplateText Template(string text)
    {
        var columns = Columns().Matches(text);
        return new TemplateText(Columns().Split(text), [.. columns.Select(match => Place(match.Value[1..^1]))]);
    }

    [GeneratedRegex(@"\{[^{}]+\}")]
    private static partial Regex Columns();
}
