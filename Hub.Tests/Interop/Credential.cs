namespace Hub.Tests.Interop;

/// <summary>What a back office is given to call with.</summary>
internal sealed record Credential(string Usuario, string Clave, string Dependencia);
