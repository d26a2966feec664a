using System.Buffers.Text;
using System.Globalization;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>
/// Judges the text of an element by its type and writes it as the contract wants it: numbers and dates without spaces
/// around, days without zone, instants with offset.
/// </summary>
internal sealed class ScalarCheck(TimeZoneInfo zone)
{
    private static readonly char[] XmlSpace = [' ', '\t', '\r', '\n'];

    /// <summary>Null when the value fits; <paramref name="normal"/> is then what goes on.</summary>
    public Rechazo? Check(ScalarPlan plan, string value, out string normal)
    {
        normal = value;
        if (plan.Kind == ScalarKind.Text)
        {
            return CheckText(plan, value);
        }

        normal = value.Trim(XmlSpace);
        return plan.Kind switch
        {
            ScalarKind.Integer => CheckInteger(plan, normal),
            ScalarKind.Decimal => CheckDecimal(plan, normal),
            ScalarKind.Boolean => normal is "true" or "false" or "1" or "0" ? null : new Rechazo(Codigos.BooleanoInvalido),
            ScalarKind.Date => DateText.TryDay(normal, out normal) ? null : new Rechazo(Codigos.FechaInvalida, "AAAA-MM-DD"),
            ScalarKind.Instant => DateText.TryInstant(normal, zone, out normal)
                ? null
                : new Rechazo(Codigos.FechaInvalida, "AAAA-MM-DDThh:mm:ss-06:00"),
            _ => Base64.IsValid(normal) ? null : new Rechazo(Codigos.ValorInvalido, "base64"),
        };
    }

    private static Rechazo? CheckText(ScalarPlan plan, string value)
    {
        if (value.Length < plan.MinLength || value.Length > plan.MaxLength)
        {
            return new Rechazo(Codigos.LongitudExcedida, plan.MinLength, plan.MaxLength);
        }

        return plan.PatternRegex is { } regex && !regex.IsMatch(value) ? new Rechazo(Codigos.PatronInvalido, plan.Pattern) : null;
    }

    private static Rechazo? CheckInteger(ScalarPlan plan, string value)
    {
        var digits = value.AsSpan().TrimStart("+-");
        if (value.Length - digits.Length > 1 || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return new Rechazo(Codigos.NumeroInvalido, "1234");
        }

        return decimal.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? CheckRange(plan, number)
            : OutOfRange(plan);
    }

    private static Rechazo? CheckDecimal(ScalarPlan plan, string value)
    {
        var invalid = plan.IsMoney ? new Rechazo(Codigos.ImporteInvalido, "1234.50") : new Rechazo(Codigos.NumeroInvalido, "1234.5");
        var digits = value.AsSpan().TrimStart("+-");
        if (value.Length - digits.Length > 1)
        {
            return invalid;
        }

        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return invalid;
        }

        // Facets judge the value: zeros before and after it do not count.
        var places = fraction.TrimEnd('0').Length;
        if (places > plan.FractionDigits)
        {
            return invalid;
        }

        if (whole.TrimStart('0').Length + places > plan.TotalDigits
            || !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return OutOfRange(plan);
        }

        return CheckRange(plan, number);
    }

    private static Rechazo? CheckRange(ScalarPlan plan, decimal number) =>
        number < plan.Min || number > plan.Max ? OutOfRange(plan) : null;

    private static Rechazo OutOfRange(ScalarPlan plan) => new(
        Codigos.ValorFueraDeRango,
        plan.Min.ToString(CultureInfo.InvariantCulture),
        plan.Max.ToString(CultureInfo.InvariantCulture));
}
