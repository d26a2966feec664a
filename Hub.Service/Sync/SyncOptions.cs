using System.ComponentModel.DataAnnotations;

namespace Hub.Service.Sync;

/// <summary>Section <c>Sync</c>: what adapters read.</summary>
internal sealed class SyncOptions
{
    public const string Section = "Sync";

    /// <summary>Base folder of deliveries; each profile names its folder below it. Relative to the current directory.</summary>
    [Required]
    public string DeliveriesFolder { get; init; } = "datos/entradas";

    /// <summary>Folder with profiles of the operator's own, one perfil.yaml a folder; null means those that ship with the hub alone.</summary>
    public string? ProfilesFolder { get; init; }

    /// <summary>Records in one transaction, 1 to 1000: fewer lose less work when the process dies, more go faster.</summary>
    [Range(1, 1000)]
    public int BatchSize { get; init; } = 1000;
}
