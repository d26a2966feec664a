using Hub.Service.Ingest;

namespace Hub.Service.Storage;

/// <summary>A run that is open in the log, new or taken up again.</summary>
/// <param name="RenglonConfirmado">Last row of the file that an earlier attempt committed; 0 when none.</param>
/// <param name="Conteos">What the run has counted so far.</param>
/// <param name="Repetida">The lote had been received before: this is its first receipt.</param>
/// <param name="EnConflicto">It had, and with another content.</param>
internal sealed record CorridaAbierta(
    long CorridaId, string Folio, int RenglonConfirmado, Conteos Conteos, bool Repetida, bool EnConflicto);

/// <summary>What one transaction writes: records with their outcome, and how far the run has come with them.</summary>
internal sealed record LoteResuelto
{
    public required long CorridaId { get; init; }

    public required IReadOnlyList<RegistroResuelto> Registros { get; init; }

    /// <summary>Watermark before this batch: the last row committed; counts only with <see cref="Adaptador"/>.</summary>
    public int DesdeRenglon { get; init; }

    /// <summary>Watermark after it: the last row read.</summary>
    public int HastaRenglon { get; init; }

    /// <summary>Adapter of the run; null when it does not read a file.</summary>
    public string? Adaptador { get; init; }

    /// <summary>Hash of the file; goes with <see cref="Adaptador"/>.</summary>
    public string? HuellaOrigen { get; init; }

    public required string VersionReglas { get; init; }

    /// <summary>Version of the catalogue the works were classified with.</summary>
    public string? VersionApertura { get; init; }

    /// <summary>The run ends with this batch, in <see cref="EstadoFinal"/>.</summary>
    public bool Ultimo { get; init; }

    /// <summary>State of the run after the last batch.</summary>
    public string? EstadoFinal { get; init; }

    /// <summary>In a replay, the id in quarantine of each record of <see cref="Registros"/>, in the same order; otherwise empty.</summary>
    public IReadOnlyList<long> Reprocesados { get; init; } = [];
}

/// <summary>What was written of one record.</summary>
/// <param name="FolioObra">Folio of the work it belongs to, when there is one.</param>
/// <param name="FolioCuarentena">Folio under which it waits, when it does.</param>
internal sealed record ResultadoEscrito(int Renglon, string Resultado, string? FolioObra, string? FolioCuarentena);
