using Hub.Contracts.Catalogo;

namespace Hub.Service.Storage.Rows;

/// <summary>A node of the catalogue.</summary>
internal sealed record NodoRow
{
    public string Clave { get; init; } = "";

    public int Nivel { get; init; }

    public string Nombre { get; init; } = "";

    public string? ClavePadre { get; init; }

    public string? Unidad { get; init; }

    public string? Subfuncion { get; init; }

    public string? PartidaDominioPublico { get; init; }

    public string? PartidaBienPropio { get; init; }

    public string? SectorOc4ids { get; init; }

    public string? Origen { get; init; }

    public DateTime VigenteDesde { get; init; }

    public DateTime? VigenteHasta { get; init; }

    public string? ReemplazadaPor { get; init; }

    public NodoApertura ToContract() => new()
    {
        Clave = Clave,
        Nivel = Nivel,
        Nombre = Nombre,
        ClavePadre = ClavePadre,
        Unidad = Unidad,
        Subfuncion = Subfuncion,
        PartidaDominioPublico = PartidaDominioPublico,
        PartidaBienPropio = PartidaBienPropio,
        SectorOc4ids = SectorOc4ids,
        Origen = Origen,
        VigenteDesde = VigenteDesde,
        VigenteHasta = VigenteHasta,
        ReemplazadaPor = ReemplazadaPor,
    };
}
