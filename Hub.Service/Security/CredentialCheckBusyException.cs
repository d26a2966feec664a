namespace Hub.Service.Security;

/// <summary>More calls wait for a password check than the hub admits; worth a retry later.</summary>
internal sealed class CredentialCheckBusyException()
    : Exception("Too many password checks are waiting.");
