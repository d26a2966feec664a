namespace Hub.Service.Storage;

/// <summary>The database cannot be brought to this version of the hub; the message is for the operator.</summary>
internal sealed class MigrationException(string message) : Exception(message);
