using Hub.Contracts.Catalogo;

namespace Hub.Service.Catalogo;

/// <summary>
/// One list as it ships with the hub: its version, where it comes from and its rows. Nodes for APERTURA, entries for the
/// crosswalks, keys for every other list; the two that do not apply are empty.
/// </summary>
internal sealed record ListaSemilla
{
    /// <summary>One of <see cref="Listas"/>.</summary>
    public required string Lista { get; init; }

    public required string Version { get; init; }

    /// <summary>Source of the list and how far to trust it, in Spanish.</summary>
    public required string Origen { get; init; }

    /// <summary>SHA-256 of the seed file, hexadecimal in lower case.</summary>
    public required string Huella { get; init; }

    public IReadOnlyList<NodoApertura> Nodos { get; init; } = [];

    public IReadOnlyList<EntradaEquivalencia> Equivalencias { get; init; } = [];

    public IReadOnlyList<ClaveLista> Claves { get; init; } = [];

    public int Registros => Nodos.Count + Equivalencias.Count + Claves.Count;
}
