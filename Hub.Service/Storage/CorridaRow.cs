using Hub.Service.Ingest;

namespace Hub.Service.Storage;

/// <summary>A run as the statements that open one read it.</summary>
internal sealed record CorridaRow
{
    public long CorridaId { get; init; }

    public required string Folio { get; init; }

    public int Renglon { get; init; }

    public string? Perfil { get; init; }

    public string? HuellaOrigen { get; init; }

    public int Leidos { get; init; }

    public int Nuevos { get; init; }

    public int Actualizados { get; init; }

    public int SinCambio { get; init; }

    public int Cuarentena { get; init; }

    public int Rechazados { get; init; }

    public int Ignorados { get; init; }

    public int Advertencias { get; init; }

    public Conteos Conteos =>
        new(Leidos, Nuevos, Actualizados, SinCambio, Cuarentena, Rechazados, Ignorados, Advertencias);
}
