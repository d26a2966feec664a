using Hub.Contracts.Faltas;

namespace Hub.Adapters.Formats;

/// <summary>One record of a delimited text.</summary>
/// <param name="Renglon">Ordinal of the record from 1, the header being 1; blank records count.</param>
/// <param name="Text">The record as it stands in the file, with its line end.</param>
/// <param name="Cells">Cells without their quotes; empty when the record cannot be read.</param>
/// <param name="Failure">RENGLON_COMILLAS or RENGLON_DEMASIADO_LARGO.</param>
internal sealed record DelimitedRow(int Renglon, string Text, string[] Cells, Codigo? Failure = null)
{
    /// <summary>The record without its line end.</summary>
    public string Record => Text.EndsWith("\r\n", StringComparison.Ordinal) ? Text[..^2]
        : Text is [.., '\n' or '\r'] ? Text[..^1] : Text;

    public bool IsBlank => Failure is null && Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
