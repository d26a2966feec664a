using Hub.Contracts.Comun;
using Hub.Service.Security;

namespace Hub.Service.Soap;

/// <summary>One record of a lote as the front door saw it: its XML alone, and what the schema found wrong with it.</summary>
/// <param name="Indice">Position in the lote, from 1.</param>
/// <param name="Xml">The record as a document of its own, as sent, UTF-8.</param>
/// <param name="Clave">Text of its clave, when there was one.</param>
/// <param name="Hallazgos">Errors of structure; a record with any is taken out of the body before the operation runs.</param>
internal sealed record RegistroDeLote(int Indice, ReadOnlyMemory<byte> Xml, string? Clave, IReadOnlyList<Hallazgo> Hallazgos);

/// <summary>What the front door knows of a call and the operation needs; the same under either host.</summary>
internal sealed record CallContext
{
    public required Caller Caller { get; init; }

    /// <summary>Name of the operation, as in the WSDL.</summary>
    public required string Operacion { get; init; }

    /// <summary>1.1 or 1.2.</summary>
    public required string VersionSoap { get; init; }

    /// <summary>idSolicitud of the header Contexto, when sent.</summary>
    public string? IdSolicitud { get; init; }

    /// <summary>sistema of the header Contexto, when sent.</summary>
    public string? Sistema { get; init; }

    /// <summary>SHA-256 of the operation's content as normalised, bad records included, hexadecimal in lower case: tells a repeated lote from one in conflict.</summary>
    public required string Huella { get; init; }

    /// <summary>Every record of a lote in order, good and bad; empty for operations without a lote.</summary>
    public IReadOnlyList<RegistroDeLote> Registros { get; init; } = [];

    /// <summary>Set when the caller hangs up.</summary>
    public CancellationToken Aborted { get; init; }
}

/// <summary>The context of the call in progress; set by the front door, read by the service classes.</summary>
internal sealed class CallContextAccessor
{
    private static readonly AsyncLocal<CallContext?> Actual = new();

    public CallContext Current
    {
        get => Actual.Value ?? throw new InvalidOperationException("No call is in progress.");
        set => Actual.Value = value;
    }
}
