namespace Hub.Service.Storage;

/// <summary>How a value travels to each engine.</summary>
internal enum StageKind
{
    Text,
    Integer,

    /// <summary>Pesos with two decimals: decimal(18,2), or an integer of centavos.</summary>
    Money,

    /// <summary>Percentage or quantity with up to four decimals: decimal(18,4), or exact decimal text.</summary>
    Number,

    /// <summary>Decimal degrees: decimal(10,7), or real.</summary>
    Degrees,

    /// <summary>Day without time: date, or text yyyy-MM-dd.</summary>
    Day,

    /// <summary>Instant: datetime2(3) in UTC, or text ending in Z.</summary>
    Instant,
    Bytes,
    Flag,
}

/// <summary>One column of rows on their way in.</summary>
internal sealed record StageColumn<T>(string Name, StageKind Kind, Func<T, object?> Value);

/// <summary>Rows on their way in: the name the statements know them by, and their columns in the order that those count on.</summary>
internal sealed record StageTable<T>(string Name, IReadOnlyList<StageColumn<T>> Columns);
