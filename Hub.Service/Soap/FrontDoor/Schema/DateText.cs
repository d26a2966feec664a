using System.Globalization;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>Days and instants of XML Schema, years 0001 to 9999.</summary>
internal static class DateText
{
    private const int DayLength = 10;
    private const int TimeLength = 8;

    /// <summary>Digits of a second that .NET keeps.</summary>
    private const int FractionLength = 7;

    /// <summary>A day, with or without zone; the zone is cut, for a day of a work has none.</summary>
    public static bool TryDay(string text, out string normal)
    {
        normal = text;
        if (text.Length < DayLength || !TryDate(text.AsSpan(0, DayLength), out _) || !TryZone(text.AsSpan(DayLength), out _, out _))
        {
            return false;
        }

        normal = text[..DayLength];
        return true;
    }

    /// <summary>An instant; one without offset gets that of <paramref name="zone"/> on its day.</summary>
    public static bool TryInstant(string text, TimeZoneInfo zone, out string normal)
    {
        normal = text;
        if (text.Length < DayLength + 1 + TimeLength || text[DayLength] != 'T'
            || !TryDate(text.AsSpan(0, DayLength), out var moment)
            || !TryTime(text.AsSpan(DayLength + 1, TimeLength), out var time))
        {
            return false;
        }

        var rest = text.AsSpan(DayLength + 1 + TimeLength);
        var fraction = Fraction(rest);
        if (fraction == 1 || !TryZone(rest[fraction..], out var offset, out var present))
        {
            return false;
        }

        moment += time;
        offset = present ? offset : zone.GetUtcOffset(moment);
        var utc = moment.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        if (!present || fraction > FractionLength + 1)
        {
            var kept = Math.Min(fraction, FractionLength + 1);
            normal = string.Concat(text.AsSpan(0, DayLength + 1 + TimeLength + kept), Written(offset));
        }

        return true;
    }

    private static string Written(TimeSpan offset) => string.Create(
        CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}");

    /// <summary>Length of the fraction of a second with its point; 1 when the digits are missing.</summary>
    private static int Fraction(ReadOnlySpan<char> rest)
    {
        if (rest is not ['.', ..])
        {
            return 0;
        }

        var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? rest.Length : digits + 1;
    }

    private static bool TryDate(ReadOnlySpan<char> text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryTime(ReadOnlySpan<char> text, out TimeSpan time) =>
        TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out time);

    /// <summary>Nothing, Z, or an offset of up to 14 hours.</summary>
    private static bool TryZone(ReadOnlySpan<char> text, out TimeSpan offset, out bool present)
    {
        offset = TimeSpan.Zero;
        present = text.Length > 0;
        if (text is "" or "Z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-')
            || !TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var size)
            || size > TimeSpan.FromHours(14))
        {
            return false;
        }

        offset = text[0] == '-' ? -size : size;
        return true;
    }
}
