namespace Hub.Adapters;

/// <summary>The sample deliveries that come with the hub.</summary>
public static class Demostracion
{
    /// <summary>Their base folder, beside the program.</summary>
    public static string Carpeta => Path.Combine(AppContext.BaseDirectory, "demo");
}
