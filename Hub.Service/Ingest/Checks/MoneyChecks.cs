using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>Amounts that should follow from each other. Real files break all of these: they are told, never refused.</summary>
internal static class MoneyChecks
{
    public static void Check(Revision revision)
    {
        ListChecks.Each(revision.Obra.Financiamientos, "financiamientos/financiamiento",
            (linea, campo) => CheckMoments(revision, linea, campo));
        CheckSum(revision, linea => linea.MontoModificado);
        CheckSum(revision, linea => linea.MontoEjercido);
        CheckTotal(revision, revision.Obra.Costos);
    }

    /// <summary>Each moment against the nearest one stated before it: modified, committed, accrued, spent, paid.</summary>
    private static void CheckMoments(Revision revision, Financiamiento linea, string campo)
    {
        (string Nombre, decimal? Monto)[] momentos =
        [
            ("montoModificado", linea.MontoModificado),
            ("montoComprometido", linea.MontoComprometido),
            ("montoDevengado", linea.MontoDevengado),
            ("montoEjercido", linea.MontoEjercido),
            ("montoPagado", linea.MontoPagado),
        ];

        (string Nombre, decimal Monto)? anterior = null;
        foreach (var (nombre, monto) in momentos)
        {
            if (monto is not { } actual)
                continue;
            if (anterior is { } mayor)
                revision.AddIf(actual > mayor.Monto, "momentos", $"{campo}/{nombre}", mayor.Nombre);
            anterior = (nombre, actual);
        }
    }

    /// <summary>The work carries the sum of its lines, which has to fit where one amount does.</summary>
    private static void CheckSum(Revision revision, Func<Financiamiento, decimal?> momento)
    {
        if (revision.Regla("monto") is not { } regla)
            return;

        var suma = (revision.Obra.Financiamientos ?? []).Sum(linea => momento(linea) ?? 0);
        revision.AddIf(suma > regla.Numeros[1], "monto", "financiamientos");
    }

    private static void CheckTotal(Revision revision, CostosObra? costos)
    {
        if (costos is not { CostoTotal: { } total, InversionTotal: { } inversion } || revision.Regla("costo-total") is not { } regla)
            return;

        var suma = inversion + (costos.OperacionMantenimiento ?? 0) + (costos.OtrosCostos ?? 0);
        revision.AddIf(Math.Abs(suma - total) > regla.Numero, "costo-total", "costos/costoTotal");
    }
}
