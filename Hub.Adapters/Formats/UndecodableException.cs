namespace Hub.Adapters.Formats;

/// <summary>A byte that the declared encoding does not know.</summary>
internal sealed class UndecodableException(int line) : IOException
{
    /// <summary>Physical line from 1.</summary>
    public int Line { get; } = line;
}
