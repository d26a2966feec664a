using Hub.Contracts.Catalogo;

namespace Hub.Service.Catalogo;

/// <summary>
/// The whole catalogue at one moment, immutable: nodes, crosswalk and lists with their days in force. Look-ups name the
/// day; a local code is compared without case, accents or repeated spaces.
/// </summary>
internal sealed class CatalogoVigente(
    IEnumerable<NodoApertura> nodos,
    IEnumerable<EntradaEquivalencia> equivalencias,
    IReadOnlyDictionary<string, IReadOnlyList<ClaveLista>> claves,
    IReadOnlyDictionary<string, string> versiones)
{
    private readonly ILookup<string, NodoApertura> nodosPorClave =
        nodos.ToLookup(nodo => nodo.Clave, StringComparer.Ordinal);

    private readonly ILookup<(string, string), EntradaEquivalencia> entradas =
        equivalencias.ToLookup(entrada => Llave(entrada.SistemaOrigen, entrada.ClaveOrigen));

    private readonly Dictionary<string, ILookup<string, ClaveLista>> listas =
        claves.ToDictionary(
            par => par.Key,
            par => par.Value.ToLookup(clave => clave.Clave, StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>Version in force of each list, by its name.</summary>
    public IReadOnlyDictionary<string, string> Versiones { get; } = versiones;

    /// <summary>Version of the common catalogue that a work is classified with.</summary>
    public string VersionApertura => Versiones.TryGetValue(Listas.Apertura, out var version) ? version : "";

    /// <summary>The node of that key in force on that day, or null.</summary>
    public NodoApertura? Nodo(string clave, DateTime fecha) =>
        nodosPorClave[clave].LastOrDefault(nodo => Vigente(nodo.VigenteDesde, nodo.VigenteHasta, fecha));

    /// <summary>What a local code means on that day, or null when nobody has said.</summary>
    public EntradaEquivalencia? Equivalencia(string sistemaOrigen, string claveOrigen, DateTime fecha) =>
        entradas[Llave(sistemaOrigen, claveOrigen)]
            .LastOrDefault(entrada => Vigente(entrada.VigenteDesde, entrada.VigenteHasta, fecha));

    /// <summary>The key of a list in force on that day, or null.</summary>
    public ClaveLista? Clave(string lista, string clave, DateTime fecha) =>
        listas.TryGetValue(lista, out var porClave)
            ? porClave[clave].LastOrDefault(fila => Vigente(fila.VigenteDesde, fila.VigenteHasta, fecha))
            : null;

    /// <summary>The catalogue as it ships, without a database.</summary>
    public static CatalogoVigente FromSeed(IReadOnlyList<ListaSemilla> listas) => new(
        listas.SelectMany(lista => lista.Nodos),
        listas.SelectMany(lista => lista.Equivalencias),
        listas.Where(lista => lista.Claves.Count > 0).ToDictionary(lista => lista.Lista, lista => lista.Claves),
        listas.ToDictionary(lista => lista.Lista, lista => lista.Version));

    private static bool Vigente(DateTime desde, DateTime? hasta, DateTime fecha) =>
        desde <= fecha && (hasta is null || fecha <= hasta);

    /// <summary>
    /// CONAC leaves the fourth and fifth digits of an item to each entity, so 614, 6140 and 61401 are one generic item.
    /// </summary>
    private static (string Sistema, string Clave) Llave(string sistemaOrigen, string claveOrigen)
    {
        var sistema = TextoNormal.De(sistemaOrigen);
        var clave = TextoNormal.De(claveOrigen);
        var esPartida = sistema == "CONAC-COG" && clave.Length is 4 or 5 && clave.All(char.IsAsciiDigit);
        return (sistema, esPartida ? clave[..3] : clave);
    }
}
