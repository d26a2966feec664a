using Hub.Service.Storage.Sqlite;
using Hub.Service.Storage.SqlServer;

namespace Hub.Service.Storage;

internal static class AddStorageExtensions
{
    /// <summary>Registers the database, its migrations and its stores.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(Create(options));
        services.AddSingleton(provider => new Migrator(
            provider.GetRequiredService<HubDatabase>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<CorridaStore>();
        services.AddSingleton<IngestStore>();
        services.AddSingleton<ObraQueries>();
        services.AddSingleton<CorridaQueries>();
        services.AddSingleton<EstadoQueries>();
        services.AddSingleton<CuarentenaStore>();
        services.AddSingleton<CatalogoStore>();
        services.AddSingleton<EquivalenciaStore>();
        services.AddSingleton<CredencialStore>();
        services.AddSingleton<DependenciaStore>();
        services.AddSingleton<FaltaStore>();
        return services;
    }

    public static HubDatabase Create(StorageOptions options) => options.Engine switch
    {
        StorageEngine.SqlServer => new SqlServerDatabase(options),
        _ => new SqliteDatabase(options),
    };
}
