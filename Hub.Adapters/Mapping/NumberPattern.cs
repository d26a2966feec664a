using System.Globalization;
using System.Text;

namespace Hub.Adapters.Mapping;

/// <summary>The declared way of writing a number.</summary>
/// <param name="Decimal">Decimal mark.</param>
/// <param name="Thousands">Mark between groups of three digits; null when there is none.</param>
/// <param name="Scale">The number is multiplied by it: 1000000 for a file in millions.</param>
internal sealed record NumberPattern(char Decimal, char? Thousands, decimal Scale)
{
    /// <summary>For a remedy: a number so written.</summary>
    public string Text => $"{(Thousands is { } mark ? $"1{mark}234" : "1234")}{Decimal}56";

    public decimal? Parse(string text)
    {
        var digits = Normalise(text);
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (digits is null || !decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number)) return null;
        try
        {
            return Scale == 1 ? number : number * Scale;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Digits with a point, or null when marks stand where they may not.</summary>
    private string? Normalise(string text)
    {
        var whole = text.IndexOf(Decimal) is var at && at >= 0 ? text.AsSpan(0, at) : text;
        var fraction = at >= 0 ? text.AsSpan(at + 1) : [];
        if (at >= 0 && fraction.IsEmpty || fraction.ContainsAnyExceptInRange('0', '9')) return null;
        var unsigned = whole is ['-' or '+', ..] ? whole[1..] : whole;
        if (unsigned.IsEmpty || !HasGroups(unsigned)) return null;

        var builder = new StringBuilder(text.Length);
        foreach (var c in whole)
        {
            if (c != Thousands) builder.Append(c);
        }

        return at >= 0 ? builder.Append('.').Append(fraction).ToString() : builder.ToString();
    }

    private bool HasGroups(ReadOnlySpan<char> digits)
    {
        if (Thousands is not { } mark || digits.IndexOf(mark) < 0) return !digits.ContainsAnyExceptInRange('0', '9');
        var first = true;
        foreach (var range in digits.Split(mark))
        {
            var group = digits[range];
            if (group.ContainsAnyExceptInRange('0', '9')) return false;
            if (first ? group.Length is 0 or > 3 : group.Length != 3) return false;
            first = false;
        }

        return true;
    }
}
