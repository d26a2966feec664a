using Hub.Contracts.Faltas;

namespace Hub.Service.Soap;

/// <summary>What the fault says to the machine that receives it; each version of SOAP has its own word for it.</summary>
internal enum FaultKind
{
    Sender,
    Receiver,
    MustUnderstand,
    VersionMismatch,
    FailedAuthentication,
}

/// <summary>Ends a call with a fault of the catalogue; whoever serves SOAP throws it, <see cref="Faults"/> alone renders it.</summary>
internal sealed class HubFault(Codigo codigo, string? campo = null, params object?[] datos) : Exception(codigo.Clave)
{
    public Codigo Codigo => codigo;

    /// <summary>Path of the element at fault.</summary>
    public string? Campo => campo;

    public string Mensaje => Codigo.Texto(codigo.Mensaje, datos);

    public string Remedio => Codigo.Texto(codigo.Remedio, datos);

    /// <summary>Set where the code alone does not tell it.</summary>
    public FaultKind? Kind { get; init; }
}
