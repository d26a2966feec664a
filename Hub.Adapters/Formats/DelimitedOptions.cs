namespace Hub.Adapters.Formats;

/// <summary>How a delimited text is written.</summary>
/// <param name="Delimiter">Between cells.</param>
/// <param name="Quote">Around a cell; inside one it is doubled.</param>
/// <param name="MaxRecord">Longest record, in characters.</param>
internal sealed record DelimitedOptions(char Delimiter, char Quote, int MaxRecord);
