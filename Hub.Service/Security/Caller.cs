namespace Hub.Service.Security;

/// <summary>Who calls: a credential, and the dependencia whose works it may write.</summary>
internal sealed record Caller(string Usuario, string Dependencia);
