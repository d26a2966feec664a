using System.Globalization;

namespace Hub.Service.Storage;

/// <summary>The forms in which values stand in the tables; what is beyond the declared decimals is rounded half away from zero.</summary>
internal static class StageValue
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static long Centavos(decimal pesos) =>
        (long)(decimal.Round(pesos, 2, MidpointRounding.AwayFromZero) * 100m);

    public static decimal Pesos(long centavos) => centavos / 100m;

    public static string Number(decimal value) =>
        decimal.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static decimal Degrees(decimal value) => decimal.Round(value, 7, MidpointRounding.AwayFromZero);

    public static string Day(DateTime day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateTime Day(string text) =>
        DateTime.ParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None);

    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.ParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
