using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>Modification agreements: signed in time, and how much all of them together change the contract.</summary>
internal static class ConvenioChecks
{
    public static void Check(Revision revision, Contrato contrato, string campo)
    {
        if (contrato.Convenios is not { Length: > 0 } convenios || contrato.FechaFirma is not { } firma)
            return;

        ListChecks.Each(convenios, $"{campo}/convenios/convenio", (convenio, ruta) => CheckSignature(revision, convenio, firma, ruta));
        CheckShare(revision, firma, $"{campo}/convenios", "convenio-monto", MoneyShare(contrato, convenios));
        CheckShare(revision, firma, $"{campo}/convenios", "convenio-plazo", TermShare(contrato, convenios));
    }

    private static void CheckSignature(Revision revision, ConvenioModificatorio convenio, DateTime firma, string ruta)
    {
        if (revision.Regla("convenio-firma", firma) is { } regla
            && convenio.FechaFirma > convenio.FechaDeterminacion?.AddDays(regla.Dias))
            revision.Add(regla, $"{ruta}/fechaFirma", $"{ruta}/fechaDeterminacion", regla.Dias);
    }

    /// <summary>Until the reform a ceiling; since then the point where costs are reviewed. Only one is in force on a day.</summary>
    private static void CheckShare(Revision revision, DateTime firma, string campo, string nombre, decimal? porcentaje)
    {
        var regla = revision.Regla(nombre, firma) ?? revision.Regla($"{nombre}-revision", firma);
        if (regla is not null && porcentaje > regla.Numero)
            revision.Add(regla, campo, regla.Valor);
    }

    /// <summary>Sum of the absolute changes over the original amount, percent; null when there is nothing to compare.</summary>
    private static decimal? MoneyShare(Contrato contrato, ConvenioModificatorio[] convenios)
    {
        var original = convenios[0].MontoAnterior ?? contrato.MontoConIva;
        var cambio = convenios.Sum(convenio => convenio.MontoNuevo is { } nuevo && convenio.MontoAnterior is { } anterior
            ? Math.Abs(nuevo - anterior)
            : 0);
        return original > 0 ? cambio / original * 100 : null;
    }

    /// <summary>The same over the days of the original term.</summary>
    private static decimal? TermShare(Contrato contrato, ConvenioModificatorio[] convenios)
    {
        var original = ((convenios[0].TerminoAnterior ?? contrato.Termino) - contrato.Inicio)?.Days + 1;
        var cambio = convenios.Sum(convenio => convenio.TerminoNuevo is { } nuevo && convenio.TerminoAnterior is { } anterior
            ? Math.Abs((nuevo - anterior).Days)
            : 0);
        return original > 0 ? (decimal)cambio / original * 100 : null;
    }
}
