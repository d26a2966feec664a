namespace Hub.Adapters.Mapping;

/// <summary>Declared ways of writing dates and numbers.</summary>
internal sealed record Formatos(DatePatterns Fecha, NumberPattern Numero);

/// <summary>Reads them; what is not declared is ISO dates and a decimal point.</summary>
internal static class FormatReader
{
    private static readonly Formatos Default = new(new DatePatterns(["yyyy-MM-dd"]), new NumberPattern('.', null, 1));

    public static Formatos Read(YamlSection? section)
    {
        if (section is null) return Default;
        var formatos = new Formatos(Date(section) ?? Default.Fecha, Number(section) ?? Default.Numero);
        section.Finish();
        return formatos;
    }

    public static DatePatterns? Date(YamlSection section)
    {
        if (section.Texts("fecha") is not { } patterns) return null;
        foreach (var pattern in patterns.Where(pattern => !DatePatterns.IsComplete(pattern)))
            section.Fail("fecha", $"El patrón {pattern} no dice día, mes y año.", "Escríbalo con dd, MM y yyyy, como dd/MM/yyyy; hora con HH:mm:ss o hh:mm:ss tt.");
        return new DatePatterns(patterns);
    }

    public static NumberPattern? Number(YamlSection section)
    {
        if (section.Section("numero") is not { } numero) return null;
        var pattern = new NumberPattern(numero.Char("decimal") ?? '.', numero.Char("miles"), numero.Int("escala", 1) ?? 1);
        if (pattern.Thousands == pattern.Decimal) numero.Fail("miles", "Es el mismo signo que el decimal.", "Declare signos distintos.");
        numero.Finish();
        return pattern;
    }
}
