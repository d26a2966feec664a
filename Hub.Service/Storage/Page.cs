namespace Hub.Service.Storage;

/// <summary>A page of a list, in its order.</summary>
/// <param name="SiguienteCursor">Cursor to go on with; null after the last page, except in the change feed, which has no end.</param>
/// <param name="HayMas">Another page is ready.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? SiguienteCursor, bool HayMas)
{
    public Page<TOther> Select<TOther>(Func<T, TOther> convert) =>
        new([.. Items.Select(convert)], SiguienteCursor, HayMas);
}

/// <summary>How many rows a page holds.</summary>
internal static class Page
{
    public const int Default = 100;
    public const int Limit = 1000;

    public static int Size(int? maximo) => Math.Clamp(maximo ?? Default, 1, Limit);

    /// <summary>The page out of rows asked for one more than its size: the extra row tells that another page follows.</summary>
    public static Page<T> From<T>(IEnumerable<T> rows, int size, Func<T, string> cursor)
    {
        var read = rows.ToList();
        return read.Count <= size
            ? new Page<T>(read, null, HayMas: false)
            : new Page<T>(read[..size], cursor(read[size - 1]), HayMas: true);
    }
}
