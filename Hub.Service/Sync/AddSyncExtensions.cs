using Hub.Service.Ingest;

namespace Hub.Service.Sync;

internal static class AddSyncExtensions
{
    /// <summary>Registers what runs adapters; needs the stores, the pipeline and an <see cref="XmlOriginalReader"/>.</summary>
    public static IServiceCollection AddSync(this IServiceCollection services)
    {
        services.AddOptions<SyncOptions>().BindConfiguration(SyncOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AdapterCatalog>();
        services.AddSingleton<AdapterRunner>();
        services.AddSingleton(provider => new OriginalReader(
            provider.GetRequiredService<AdapterCatalog>().All.ToDictionary(adaptador => adaptador.Clave, StringComparer.Ordinal),
            provider.GetRequiredService<XmlOriginalReader>()));
        return services;
    }
}
