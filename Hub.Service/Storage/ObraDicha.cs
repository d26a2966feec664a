using Hub.Service.Ingest;

namespace Hub.Service.Storage;

/// <summary>What the agency last said of a work that stands: the whole record, as XML.</summary>
internal sealed record ObraDicha
{
    public required string Dependencia { get; init; }

    public required string ClaveNormal { get; init; }

    public int EjercicioClave { get; init; }

    public required string FolioObra { get; init; }

    public required string Contenido { get; init; }

    public ClaveObra Clave => new(Dependencia, ClaveNormal, EjercicioClave);
}
