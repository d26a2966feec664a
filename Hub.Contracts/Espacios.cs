namespace Hub.Contracts;

/// <summary>XML namespaces of the contract, one a service. Frozen: a change that breaks is a new namespace.</summary>
public static class Espacios
{
    public const string Obras = "urn:obrashub:obras:v1";
    public const string Catalogo = "urn:obrashub:catalogo:v1";
    public const string Sincronizacion = "urn:obrashub:sincronizacion:v1";
}
