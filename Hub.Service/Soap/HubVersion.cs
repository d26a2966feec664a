namespace Hub.Service.Soap;

/// <summary>What this build answers when asked for its version.</summary>
internal static class HubVersion
{
    /// <summary>Version of the contract; a change that breaks is another namespace.</summary>
    public const string Contrato = "v1";

    /// <summary>Version of the hub, three numbers.</summary>
    public static string Hub { get; } = typeof(HubVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
