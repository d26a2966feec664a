using Hub.Contracts.Catalogo;

namespace Hub.Service.Storage.Rows;

/// <summary>A version of a list.</summary>
internal sealed record VersionListaRow
{
    public string Lista { get; init; } = "";

    public string Version { get; init; } = "";

    public int Registros { get; init; }

    public string Huella { get; init; } = "";

    public string? Origen { get; init; }

    public DateTimeOffset CargadaUtc { get; init; }

    public VersionLista ToContract() => new()
    {
        Lista = Lista,
        Version = Version,
        Registros = Registros,
        Huella = Huella,
        Origen = Origen,
        Cargada = CargadaUtc,
    };
}
