namespace Hub.Service.Ingest;

/// <summary>Where a run comes from; the texts are those of the contract.</summary>
internal static class TiposCorrida
{
    public const string Lote = "LOTE";
    public const string Adaptador = "ADAPTADOR";
    public const string Reproceso = "REPROCESO";
}
