using System.Text.RegularExpressions;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>What the text of an element must be.</summary>
internal enum ScalarKind
{
    Text,
    Integer,
    Decimal,
    Boolean,
    Date,
    Instant,
    Base64,
}

/// <summary>A simple type of the contract with its facets, those of the types it restricts included.</summary>
internal sealed record ScalarPlan
{
    public required ScalarKind Kind { get; init; }

    /// <summary>Name of the type in the schema.</summary>
    public required string Name { get; init; }

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>As written in the schema, for the remedy.</summary>
    public string? Pattern { get; init; }

    public Regex? PatternRegex { get; init; }

    public decimal Min { get; init; } = decimal.MinValue;

    public decimal Max { get; init; } = decimal.MaxValue;

    public int TotalDigits { get; init; } = int.MaxValue;

    public int FractionDigits { get; init; } = int.MaxValue;

    /// <summary>Pesos: the decimal of exactly two places.</summary>
    public bool IsMoney => Kind == ScalarKind.Decimal && FractionDigits == 2;
}
