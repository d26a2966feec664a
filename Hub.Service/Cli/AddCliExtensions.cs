namespace Hub.Service.Cli;

internal static class AddCliExtensions
{
    /// <summary>Registers what the verbs begin with; needs the stores.</summary>
    public static IServiceCollection AddCli(this IServiceCollection services) => services.AddSingleton<DatabaseSetup>();
}
