namespace Hub.Service.Storage;

/// <summary>Another writer changed the same rows first; nothing of this transaction stays, and it may be tried again whole.</summary>
internal sealed class ConcurrentWriteException(string what) : Exception($"Another writer came first: {what}.");
