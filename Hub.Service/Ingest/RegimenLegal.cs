using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>
/// Which law governs a work, from who pays it. LOPSRM art. 1-VI: federal money makes it federal, but for the funds of
/// Ramo 33 (chapter V of the Ley de Coordinación Fiscal); those, state and municipal money go by the state law.
/// </summary>
internal static class RegimenLegal
{
    public const string Federal = "LOPSRM";
    public const string Estatal = "LEY_ESTATAL";

    private enum Linea
    {
        Neutra,
        Estatal,
        Federal,
        Indeterminada,
    }

    /// <summary>Null when the lines do not determine it: none is of a public payer, or federal money does not say of which ramo.</summary>
    public static string? Derive(IReadOnlyList<Financiamiento>? financiamientos)
    {
        var lineas = (financiamientos ?? []).Select(Judge).ToHashSet();
        if (lineas.Contains(Linea.Federal))
            return Federal;
        if (lineas.Contains(Linea.Indeterminada))
            return null;

        return lineas.Contains(Linea.Estatal) ? Estatal : null;
    }

    private static Linea Judge(Financiamiento linea)
    {
        if (linea.Aportante is "ESTATAL" or "MUNICIPAL" || linea.Ramo == "33" || EsFondoRamo33(linea.Fondo))
            return Linea.Estatal;
        if (linea.Aportante is not (null or "FEDERAL"))
            return Linea.Neutra;
        if (linea.Convenio is not null && linea.Aportante is "FEDERAL")
            return Linea.Federal;

        // Ramo 28 is a share in federal taxes: which law its works go by was not read.
        return linea.Ramo switch
        {
            null or "28" => linea.Aportante is null && linea.Ramo is null ? Linea.Neutra : Linea.Indeterminada,
            _ => Linea.Federal,
        };
    }

    /// <summary>Programmes I002 to I016.</summary>
    private static bool EsFondoRamo33(string? fondo) =>
        fondo is { Length: 4 } && string.CompareOrdinal(fondo, "I002") >= 0 && string.CompareOrdinal(fondo, "I016") <= 0;
}
