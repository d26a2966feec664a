using Hub.Adapters.Mapping;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

public sealed class PatternTests
{
    private static readonly DatePatterns Dates = new(["dd/MM/yyyy", "dd/MM/yyyy hh:mm:ss tt", "dd/MM/yyyy HH:mm"]);

    [TestCase("05/02/2024", "2024-02-05")]
    [TestCase("01/10/2019 02:00:00 a. m.", "2019-10-01")]
    [TestCase("01/10/2019 12:00:00 p. m.", "2019-10-01")]
    [TestCase("26/08/2024 19:28", "2024-08-26")]
    [TestCase("29/02/2024", "2024-02-29")]
    [TestCase("29/02/2023", null)]
    [TestCase("31/04/2024", null)]
    [TestCase("2/5/2024", null)]
    [TestCase("2024-02-05", null)]
    [TestCase("05/02/24", null)]
    [TestCase("01/10/2019 14:00:00 a. m.", null)]
    [TestCase(" 05/02/2024", null)]
    public void Parse_ReadsADay_OnlyAsDeclared(string text, string? expected)
    {
        Assert.That(Dates.Parse(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("dd/MM/yyyy", true)]
    [TestCase("yyyyMMdd", true)]
    [TestCase("dd/MM/yyyy hh:mm:ss tt", true)]
    [TestCase("dd/MM/yy", true)]
    [TestCase("MM/yyyy", false)]
    [TestCase("dd/mm/yyyy", false)]
    [TestCase("día", false)]
    [TestCase("", false)]
    public void IsComplete_AsksForDayMonthAndYear(string pattern, bool expected)
    {
        Assert.That(DatePatterns.IsComplete(pattern), Is.EqualTo(expected));
    }

    [TestCase("1234.56", "1234.56")]
    [TestCase("-102.913042", "-102.913042")]
    [TestCase("+5", "5")]
    [TestCase("0", "0")]
    [TestCase("1,234.56", null)]
    [TestCase("1 234", null)]
    [TestCase("12.", null)]
    [TestCase(".5", null)]
    [TestCase("-", null)]
    [TestCase("1e5", null)]
    [TestCase("$10", null)]
    [TestCase("1.2.3", null)]
    [TestCase("٣", null)]
    public void Parse_ReadsANumber_WithAPointAndNoGroups(string text, string? expected)
    {
        Assert.That(new NumberPattern('.', null, 1).Parse(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("1.250.000,50", "1250000.50")]
    [TestCase("1250000,50", "1250000.50")]
    [TestCase("12.50", null)]
    [TestCase("1.2500", null)]
    [TestCase(".250", null)]
    [TestCase("1..250", null)]
    public void Parse_ReadsGroups_OnlyOfThreeDigits(string text, string? expected)
    {
        Assert.That(new NumberPattern(',', '.', 1).Parse(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("1 500.8", "1500800000.0")]
    [TestCase("79228162514264337593543950335", null)]
    public void Parse_Scales_WithoutOverflow(string text, string? expected)
    {
        Assert.That(new NumberPattern('.', ' ', 1_000_000).Parse(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }
}
