namespace Hub.Service.Storage;

/// <summary>The watermark is not where this run left it: another process reads the same file. Trying again does not help.</summary>
internal sealed class MarcaMovidaException(string adaptador)
    : Exception($"The watermark of {adaptador} was moved by another process.");
