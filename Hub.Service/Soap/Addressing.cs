namespace Hub.Service.Soap;

/// <summary>What an answer must repeat of a request that used WS-Addressing.</summary>
/// <param name="Namespace">Version of the standard that the request used.</param>
internal sealed record Addressing(string Namespace, string MessageId);
