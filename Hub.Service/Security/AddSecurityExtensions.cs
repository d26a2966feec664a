namespace Hub.Service.Security;

internal static class AddSecurityExtensions
{
    /// <summary>Registers the check of credentials; needs the stores.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddOptions<SecurityOptions>().BindConfiguration(SecurityOptions.Section)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<HashGate>();
        services.AddSingleton<VerifiedCredentials>();
        services.AddSingleton<Credenciales>();
        services.AddSingleton<CredencialAdmin>();
        return services;
    }
}
