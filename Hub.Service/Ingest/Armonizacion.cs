using Hub.Contracts.Comun;
using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>What the crosswalk made of a work.</summary>
/// <param name="Obra">The work in the words of the common catalogue; it holds a leaf only when it is classified.</param>
/// <param name="NoEsObra">Why it is no work at all; null when it is one.</param>
internal sealed record Armonizacion(Obra Obra, IReadOnlyList<Hallazgo> Hallazgos, string? NoEsObra = null);
