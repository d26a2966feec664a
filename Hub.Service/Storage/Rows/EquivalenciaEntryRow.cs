using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;

namespace Hub.Service.Storage.Rows;

/// <summary>A destination of an entry of the crosswalk.</summary>
internal sealed record DestinoEntryRow
{
    public long EquivalenciaId { get; init; }

    public int Orden { get; init; }

    public string Clave { get; init; } = "";

    /// <summary>In the catalogue in force, where the statement looks for it.</summary>
    public string? Nombre { get; init; }
}

/// <summary>An entry of the crosswalk.</summary>
internal sealed record EquivalenciaEntryRow
{
    public long EquivalenciaId { get; init; }

    public string Folio { get; init; } = "";

    public string SistemaOrigen { get; init; } = "";

    public string ClaveOrigen { get; init; } = "";

    public string ClaveNormalizada { get; init; } = "";

    public string? NombreOrigen { get; init; }

    public string Calidad { get; init; } = "";

    public string? Modalidad { get; init; }

    public string Estado { get; init; } = "";

    public DateTime VigenteDesde { get; init; }

    public DateTime? VigenteHasta { get; init; }

    public string? Origen { get; init; }

    /// <summary>Who proposed it; null for what ships with the hub.</summary>
    public string? PropuestaPor { get; init; }

    /// <summary>When it was proposed, or loaded with the list that ships with the hub.</summary>
    public DateTimeOffset? PropuestaUtc { get; init; }

    public Equivalencia ToContract(IEnumerable<DestinoEntryRow> destinos) => new()
    {
        Folio = Folio,
        SistemaOrigen = SistemaOrigen,
        ClaveOrigen = ClaveOrigen,
        NombreOrigen = NombreOrigen,
        Calidad = Calidad,
        Destinos = [.. destinos.Select(destino => new DestinoEquivalencia { Clave = destino.Clave, Nombre = destino.Nombre })],
        Modalidad = Modalidad,
        Estado = Estado,
        VigenteDesde = VigenteDesde,
        VigenteHasta = VigenteHasta,
        Origen = Origen,
    };

    public EntradaEquivalencia ToEntry(IEnumerable<DestinoEntryRow> destinos) => new(
        SistemaOrigen,
        ClaveOrigen,
        NombreOrigen,
        Calidad,
        [.. destinos.Select(destino => destino.Clave)],
        Modalidad,
        VigenteDesde,
        VigenteHasta,
        Origen);

    /// <summary>Whether it says the same: quality, modality and destinations, whatever their order.</summary>
    public bool Means(string calidad, string? modalidad, IEnumerable<string> destinos, IEnumerable<DestinoEntryRow> own) =>
        Calidad == calidad
        && Modalidad == modalidad
        && own.Select(destino => destino.Clave).ToHashSet(StringComparer.Ordinal).SetEquals(destinos);
}
