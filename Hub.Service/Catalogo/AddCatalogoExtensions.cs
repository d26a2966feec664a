namespace Hub.Service.Catalogo;

internal static class AddCatalogoExtensions
{
    /// <summary>Registers the catalogue in force; it needs storage.</summary>
    public static IServiceCollection AddCatalogo(this IServiceCollection services)
    {
        services.AddSingleton<CatalogoVigenteProvider>();
        return services;
    }
}
