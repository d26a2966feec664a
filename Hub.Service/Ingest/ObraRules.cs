using Hub.Contracts.Comun;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest.Checks;

namespace Hub.Service.Ingest;

/// <summary>
/// Checks a work against the dated rules of reglas.csv. What cannot be stored truthfully is an error; what looks wrong, or
/// breaks the law, is a warning and goes in.
/// </summary>
internal static class ObraRules
{
    /// <summary>Every finding at once, in the order of the checks.</summary>
    /// <param name="obra">The work after the crosswalk.</param>
    /// <param name="fecha">Day of the check.</param>
    public static IReadOnlyList<Hallazgo> Check(Obra obra, CatalogoVigente catalogo, DateTime fecha, int? renglon)
    {
        var revision = new Revision(obra, catalogo, fecha, renglon);
        ContractChecks.Check(revision);
        ValueChecks.Check(revision);
        ListChecks.Check(revision);
        IdentificadorChecks.Check(revision);
        UbicacionChecks.Check(revision);
        DateChecks.Check(revision);
        MoneyChecks.Check(revision);
        ContratoChecks.Check(revision);
        return [.. revision.Hallazgos.DistinctBy(hallazgo => (hallazgo.Codigo, hallazgo.Campo))];
    }
}
