using System.Globalization;

namespace Hub.Adapters.Mapping;

/// <summary>Declared ways of writing a day, tried in order; a time of day is read and left out.</summary>
internal sealed record DatePatterns(IReadOnlyList<string> Patterns)
{
    private static readonly CultureInfo Culture = CreateCulture();

    /// <summary>For a remedy: the patterns as the profile declares them.</summary>
    public string Text => string.Join(" o ", Patterns);

    public DateTime? Parse(string text)
    {
        foreach (var pattern in Patterns)
        {
            if (DateTime.TryParseExact(text, pattern, Culture, DateTimeStyles.None, out var date)) return date.Date;
        }

        return null;
    }

    /// <summary>True when the pattern tells day, month and year.</summary>
    public static bool IsComplete(string pattern)
    {
        var sample = new DateTime(2019, 10, 28, 11, 58, 59);
        try
        {
            return DateTime.TryParseExact(sample.ToString(pattern, Culture), pattern, Culture, DateTimeStyles.None, out var read)
                && read.Date == sample.Date;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // Mexican files write the halves of the day with a space, whatever the machine's own tables say.
    private static CultureInfo CreateCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.AMDesignator = "a. m.";
        culture.DateTimeFormat.PMDesignator = "p. m.";
        return CultureInfo.ReadOnly(culture);
    }
}
