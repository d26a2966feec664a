namespace Hub.Adapters.Mapping;

/// <summary>Reads a list of cleaning steps.</summary>
internal static class CleanerReader
{
    public static CellCleaner? Read(YamlSection section, string key)
    {
        if (section.Texts(key) is not { } names) return null;
        List<Func<string, string>> steps = [];
        foreach (var name in names)
        {
            if (CellCleaner.Steps.TryGetValue(name, out var step)) steps.Add(step);
            else section.Fail(key, $"No existe la limpieza {name}.", $"Use: {string.Join(", ", CellCleaner.Steps.Keys.Order(StringComparer.Ordinal))}.");
        }

        return new CellCleaner(steps);
    }
}
