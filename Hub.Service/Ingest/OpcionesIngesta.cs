namespace Hub.Service.Ingest;

/// <summary>How a delivery is taken in.</summary>
internal sealed record OpcionesIngesta
{
    /// <summary>Decides everything and writes nothing, not even the run.</summary>
    public bool Simular { get; init; }

    /// <summary>Any error rejects the whole lote; only a lote can ask for it.</summary>
    public bool TodoONada { get; init; }

    /// <summary>Records in one transaction of a file; 1 to 1000. A lote is always one transaction.</summary>
    public int TamanioBatch { get; init; } = 1000;
}
