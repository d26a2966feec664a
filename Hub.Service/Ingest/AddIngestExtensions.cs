namespace Hub.Service.Ingest;

internal static class AddIngestExtensions
{
    /// <summary>Registers the pipeline; it needs storage, the catalogue, and an <see cref="OriginalReader"/> for replays.</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddSingleton<BatchRetry>();
        services.AddSingleton<IngestRun>();
        services.AddSingleton<RetainedBatches>();
        services.AddSingleton<Replay>();
        return services;
    }
}
