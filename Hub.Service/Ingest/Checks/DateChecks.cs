using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>Days of the work: their order, and what cannot lie ahead.</summary>
internal static class DateChecks
{
    public static void Check(Revision revision)
    {
        var obra = revision.Obra;
        CheckFuture(revision, "corte-futuro", "fechaCorte", obra.FechaCorte);
        CheckFuture(revision, "corte-futuro", "avance/fechaCorte", obra.Avance?.FechaCorte);
        if (revision.Regla("ejercicio-futuro") is { } regla)
            revision.AddIf(obra.EjercicioFiscal > revision.Fecha.Year + regla.Dias, "ejercicio-futuro", "ejercicioFiscal");
        if (obra.Fechas is { } fechas)
            CheckFechas(revision, fechas);
    }

    /// <summary>Adds a finding when the second day comes before the first.</summary>
    public static void CheckOrder(Revision revision, string nombre, (string Campo, DateTime? Dia) antes, (string Campo, DateTime? Dia) despues) =>
        revision.AddIf(despues.Dia < antes.Dia, nombre, despues.Campo, antes.Campo);

    /// <summary>Adds a finding when a day that stands for something done lies ahead of the day of the check.</summary>
    public static void CheckFuture(Revision revision, string nombre, string campo, DateTime? dia)
    {
        if (dia is not null && revision.Regla(nombre) is { } regla)
            revision.AddIf(dia > revision.Fecha.AddDays(regla.Dias), nombre, campo);
    }

    private static void CheckFechas(Revision revision, FechasObra fechas)
    {
        CheckOrder(revision, "fechas-obra",
            ("fechas/inicioProgramado", fechas.InicioProgramado), ("fechas/terminoProgramado", fechas.TerminoProgramado));
        CheckOrder(revision, "fechas-obra", ("fechas/inicioReal", fechas.InicioReal), ("fechas/terminoReal", fechas.TerminoReal));
        CheckOrder(revision, "fechas-obra",
            ("fechas/terminoReal", fechas.TerminoReal), ("fechas/entregaRecepcion", fechas.EntregaRecepcion));
        CheckOrder(revision, "fechas-obra",
            ("fechas/entregaRecepcion", fechas.EntregaRecepcion), ("fechas/finiquito", fechas.Finiquito));

        CheckFuture(revision, "hecho-futuro", "fechas/registro", fechas.Registro);
        CheckFuture(revision, "hecho-futuro", "fechas/aprobacion", fechas.Aprobacion);
        CheckFuture(revision, "hecho-futuro", "fechas/inicioReal", fechas.InicioReal);
        CheckFuture(revision, "hecho-futuro", "fechas/terminoReal", fechas.TerminoReal);
        CheckFuture(revision, "hecho-futuro", "fechas/entregaRecepcion", fechas.EntregaRecepcion);
        CheckFuture(revision, "hecho-futuro", "fechas/finiquito", fechas.Finiquito);

        CheckFiniquito(revision, fechas);
    }

    /// <summary>Judged by the rule in force on the day of reception, when the term began to run.</summary>
    private static void CheckFiniquito(Revision revision, FechasObra fechas)
    {
        if (fechas.EntregaRecepcion is not { } recepcion || revision.Regla("finiquito", recepcion) is not { } regla)
            return;
        if (fechas.Finiquito > recepcion.AddDays(regla.Dias))
            revision.Add(regla, "fechas/finiquito", "fechas/entregaRecepcion", regla.Dias);
    }
}
