namespace Hub.Adapters.Mapping;

/// <summary>Cells of one row that the profile uses, already cleaned, and the part of a cell that an item of a list is made of.</summary>
internal readonly record struct RowValues(string[] Cells, string? Part);

/// <summary>Where a value comes from.</summary>
internal abstract record ValueSource
{
    public abstract string Get(RowValues row);
}

internal sealed record ConstantSource(string Text) : ValueSource
{
    public override string Get(RowValues row) => Text;
}

internal sealed record ColumnSource(int Column) : ValueSource
{
    public override string Get(RowValues row) => row.Cells[Column];
}

/// <summary>The part of the cell that a list is split by.</summary>
internal sealed record PartSource : ValueSource
{
    public override string Get(RowValues row) => row.Part ?? "";
}

/// <summary>Several columns joined by literal text.</summary>
internal sealed record TemplateSource(TemplateText Template) : ValueSource
{
    /// <summary>Empty when all its columns are: literals alone are no value.</summary>
    public override string Get(RowValues row) =>
        Template.Columns.Count > 0 && Template.Columns.All(column => row.Cells[column].Length == 0) ? "" : Template.Fill(row);
}

/// <summary>Text with {COLUMN} in it.</summary>
/// <param name="Literals">One more than the columns: before, between and behind them.</param>
internal sealed record TemplateText(IReadOnlyList<string> Literals, IReadOnlyList<int> Columns)
{
    public string Fill(RowValues row) =>
        string.Concat(Literals.Select((literal, i) => i < Columns.Count ? literal + row.Cells[Columns[i]] : literal));
}
