using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest;

namespace Hub.Service.Storage.Stage;

/// <summary>A work on its way to its row: what the hub adds to it, and what is drawn from its lists.</summary>
internal sealed record ObraRow(long ObraId, string FolioObra, ClaveObra Clave, int Version, long Secuencia, string? VersionLote, Obra Obra)
{
    private const int LeafDigits = 6;

    public const string Clasificada = "CLASIFICADA";
    public const string Pendiente = "PENDIENTE";

    public string Clasificacion => Obra.Clasificacion?.Apertura?.Length == LeafDigits ? Clasificada : Pendiente;

    public string? VersionApertura => Clasificacion == Clasificada ? VersionLote : null;

    public string? NombreBusqueda => Obra.Nombre is null ? null : TextoNormal.De(Obra.Nombre);

    /// <summary>Municipality of the first place that names one.</summary>
    public string? Municipio => Obra.Ubicaciones?.FirstOrDefault(place => place.Municipio is not null)?.Municipio;

    /// <summary>Current budget of all lines; null when no line states it.</summary>
    public decimal? MontoModificado => Sum(Obra, line => line.MontoModificado);

    /// <summary>Spent of all lines; null when no line states it.</summary>
    public decimal? MontoEjercido => Sum(Obra, line => line.MontoEjercido);

    /// <summary>Year and municipality that its folio is numbered in; a work of several municipalities, or of none, is of the state.</summary>
    public static (int Ejercicio, string Municipio) Serie(Obra obra)
    {
        var municipios = (obra.Ubicaciones ?? []).Select(place => place.Municipio).Where(key => key is not null).Distinct().ToList();
        var municipio = municipios is [{ Length: 5 } only] && only.StartsWith("32", StringComparison.Ordinal) ? only : Ingest.Identity.FolioObra.SinMunicipio;
        var ejercicio = obra.EjercicioFiscal ?? obra.EjercicioClave ?? 0;
        return (ejercicio is > 0 and <= 9999 ? ejercicio : 0, municipio);
    }

    private static decimal? Sum(Obra obra, Func<Financiamiento, decimal?> moment)
    {
        var stated = (obra.Financiamientos ?? []).Select(moment).OfType<decimal>().ToList();
        return stated.Count == 0 ? null : stated.Sum();
    }
}
