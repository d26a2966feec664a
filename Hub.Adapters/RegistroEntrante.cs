using Hub.Contracts.Comun;
using Hub.Contracts.Obras;

namespace Hub.Adapters;

/// <summary>The record as it arrived: exact bytes, and what is needed to read them again alone.</summary>
/// <param name="Bytes">Bytes of the record in its own encoding, without those of its neighbours.</param>
/// <param name="Formato">obra+xml, avance+xml or csv.</param>
/// <param name="Codificacion">IANA name of the encoding of <paramref name="Bytes"/>.</param>
/// <param name="Contexto">What gives the bytes their meaning: for csv the header line. Null where the record explains itself.</param>
public sealed record RegistroOriginal(ReadOnlyMemory<byte> Bytes, string Formato, string Codificacion, string? Contexto = null);

/// <summary>
/// One record on its way in, from an envelope or from a file: the same for both. Either it holds an
/// <see cref="Obra"/>, or it was left out for a stated reason, or its findings say why it could not be read.
/// </summary>
public sealed record RegistroEntrante
{
    /// <summary>Row in the file counting the header as 1, or position in the lote from 1.</summary>
    public required int Renglon { get; init; }

    public required RegistroOriginal Original { get; init; }

    /// <summary>The work as the agency tells it; null when it could not be read or is left out.</summary>
    public Obra? Obra { get; init; }

    /// <summary>Progress of a work that is registered already, told without the rest of it; then there is no <see cref="Obra"/>.</summary>
    public AvanceObra? Avance { get; init; }

    /// <summary>Key of the work, when it could be read even if the work could not.</summary>
    public string? Clave { get; init; }

    /// <summary>Why the profile leaves this row out (it is not a work, it is of another state); null when it does not.</summary>
    public string? Ignorado { get; init; }

    /// <summary>Everything found while reading; an ERROR sends the record to quarantine.</summary>
    public IReadOnlyList<Hallazgo> Hallazgos { get; init; } = [];
}
