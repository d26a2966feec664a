namespace Hub.Adapters.Sources;

/// <summary>Which bytes a delivery is: if a later reading gives others, it is another delivery.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Hexadecimal in lower case.</param>
internal sealed record Snapshot(long Length, string Sha256);
