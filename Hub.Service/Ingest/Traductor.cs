using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;

namespace Hub.Service.Ingest;

/// <summary>What a work's classification means in the common catalogue.</summary>
/// <param name="Hoja">Leaf of six digits; null while the work is pending.</param>
internal sealed record Traduccion(string? Hoja, string? Modalidad, IReadOnlyList<Hallazgo> Hallazgos, string? NoEsObra = null);

/// <summary>Local code to leaf. A code that reaches no single leaf leaves the work pending; one that nobody has mapped makes it wait.</summary>
internal static class Traductor
{
    private const string CampoApertura = "clasificacion/apertura";
    private const string CampoLocal = "clasificacion/claveOrigen";

    public static Traduccion Translate(Clasificacion? clasificacion, CatalogoVigente catalogo, DateTime fecha, int? renglon)
    {
        if (clasificacion?.Apertura is { } apertura)
            return FromLeaf(apertura, catalogo, fecha, renglon);
        if (clasificacion is not { SistemaOrigen: { } sistema, ClaveOrigen: { } clave })
            return Pending("clasificacion", renglon, "el registro no trae ni hoja del catálogo ni sistema y clave locales");

        var entrada = catalogo.Equivalencia(sistema, clave, fecha);
        return entrada is null
            ? new Traduccion(null, null, [Codigos.EquivalenciaFaltante.En(CampoLocal, renglon, sistema)])
            : FromEntry(entrada, catalogo, fecha, renglon);
    }

    private static Traduccion FromLeaf(string apertura, CatalogoVigente catalogo, DateTime fecha, int? renglon) =>
        catalogo.Nodo(apertura, fecha) switch
        {
            null => new Traduccion(null, null, [Codigos.ValorFueraDeLista.En(CampoApertura, renglon, Listas.Apertura)]),
            { Nivel: not 3 } => new Traduccion(null, null, [Codigos.AperturaNoHoja.En(CampoApertura, renglon)]),
            var hoja => new Traduccion(hoja.Clave, null, []),
        };

    private static Traduccion FromEntry(EntradaEquivalencia entrada, CatalogoVigente catalogo, DateTime fecha, int? renglon)
    {
        var traduccion = entrada.Calidad switch
        {
            Calidades.ExcluirNoEsObra => NotAWork(entrada, renglon),
            Calidades.Exacta or Calidades.Aproximada when LeafOf(entrada, catalogo, fecha) is { } hoja => new Traduccion(hoja, null, []),
            Calidades.Ambigua when entrada.Destinos.Count > 0 => new Traduccion(
                null, null, [Codigos.EquivalenciaAmbigua.En(CampoLocal, renglon, string.Join(", ", entrada.Destinos))]),
            _ when entrada.Destinos is [var rama] => Pending(CampoLocal, renglon, $"su clave local sólo llega a la rama {rama} del catálogo"),
            _ => Pending(CampoLocal, renglon, "su clave local no determina el tipo de obra"),
        };

        return traduccion with { Modalidad = entrada.Modalidad };
    }

    private static string? LeafOf(EntradaEquivalencia entrada, CatalogoVigente catalogo, DateTime fecha) =>
        entrada.Destinos is [var clave] && catalogo.Nodo(clave, fecha) is { Nivel: 3 } ? clave : null;

    private static Traduccion NotAWork(EntradaEquivalencia entrada, int? renglon)
    {
        var motivo = entrada.NombreOrigen ?? $"{entrada.SistemaOrigen} {entrada.ClaveOrigen}";
        return new Traduccion(null, null, [Codigos.NoEsObra.En(CampoLocal, renglon, motivo)], $"No es obra: {motivo}");
    }

    private static Traduccion Pending(string campo, int? renglon, string motivo) =>
        new(null, null, [Codigos.ClasificacionPendiente.En(campo, renglon, motivo)]);
}
