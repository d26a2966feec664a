using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>
/// Contracts against the law. A breach is told and the work goes in: keeping it out would hide it. Each contract is judged
/// by the rules in force when it was signed, each procedure by those of its call; without that day they are not judged.
/// </summary>
internal static class ContratoChecks
{
    public static void Check(Revision revision)
    {
        var directa = revision.Obra.ModalidadEjecucion == "ADMINISTRACION";
        ListChecks.Each(revision.Obra.Contratos, "contratos/contrato", (contrato, campo) =>
        {
            CheckDates(revision, contrato, campo);
            CheckProcedure(revision, contrato, campo);
            CheckAmounts(revision, contrato, campo);
            var sinContratista = directa || contrato.Procedimiento?.Tipo == "ADM";
            revision.AddIf(sinContratista && contrato.Contratistas is { Length: > 0 },
                "administracion-contratista", $"{campo}/contratistas");
            ConvenioChecks.Check(revision, contrato, campo);
        });
    }

    private static void CheckDates(Revision revision, Contrato contrato, string campo)
    {
        DateChecks.CheckOrder(revision, "fechas-contrato", ($"{campo}/inicio", contrato.Inicio), ($"{campo}/termino", contrato.Termino));
        DateChecks.CheckFuture(revision, "hecho-futuro", $"{campo}/fechaFirma", contrato.FechaFirma);
        if (contrato.Procedimiento is not { } procedimiento)
            return;

        var ruta = $"{campo}/procedimiento";
        DateChecks.CheckOrder(revision, "fechas-procedimiento",
            ($"{ruta}/convocatoria", procedimiento.Convocatoria), ($"{ruta}/apertura", procedimiento.Apertura));
        DateChecks.CheckOrder(revision, "fechas-procedimiento",
            ($"{ruta}/apertura", procedimiento.Apertura), ($"{ruta}/fallo", procedimiento.Fallo));
        DateChecks.CheckOrder(revision, "fechas-procedimiento",
            ($"{ruta}/fallo", procedimiento.Fallo), ($"{campo}/fechaFirma", contrato.FechaFirma));
    }

    private static void CheckProcedure(Revision revision, Contrato contrato, string campo)
    {
        if (contrato.Procedimiento is not { } procedimiento)
            return;

        CheckCall(revision, procedimiento, $"{campo}/procedimiento");
        var dia = procedimiento.Convocatoria ?? procedimiento.Apertura;
        if (procedimiento.Tipo == "I3" && dia is not null && revision.Regla("invitacion-proposiciones", dia) is { } minimo
            && procedimiento.Proposiciones < minimo.Numero)
            revision.Add(minimo, $"{campo}/procedimiento/proposiciones", minimo.Valor);

        if (contrato.FechaFirma is { } firma && revision.Regla("firma-fallo", firma) is { } plazo
            && firma > procedimiento.Fallo?.AddDays(plazo.Dias))
            revision.Add(plazo, $"{campo}/fechaFirma", $"{campo}/procedimiento/fallo", plazo.Dias);
    }

    private static void CheckCall(Revision revision, Procedimiento procedimiento, string campo)
    {
        var nombre = procedimiento.Caracter switch
        {
            "N" => "apertura-nacional",
            "I" => "apertura-internacional",
            "T" => "apertura-tratados",
            _ => null,
        };
        if (procedimiento.Tipo != "LP" || nombre is null || procedimiento.Convocatoria is not { } convocatoria)
            return;
        if (revision.Regla(nombre, convocatoria) is { } regla && procedimiento.Apertura < convocatoria.AddDays(regla.Dias))
            revision.Add(regla, $"{campo}/apertura", $"{campo}/convocatoria", regla.Dias);
    }

    private static void CheckAmounts(Revision revision, Contrato contrato, string campo)
    {
        revision.AddIf(contrato.MontoConIva < contrato.MontoSinIva, "iva", $"{campo}/montoConIva");
        if (contrato.FechaFirma is { } firma && revision.Regla("anticipo", firma) is { } regla
            && contrato.PorcentajeAnticipo > regla.Numero)
            revision.Add(regla, $"{campo}/porcentajeAnticipo", regla.Valor);

        var participacion = contrato.Contratistas?.Sum(contratista => contratista.Participacion ?? 0);
        if (revision.Regla("participacion") is { } total)
            revision.AddIf(participacion > total.Numero, "participacion", $"{campo}/contratistas");
    }
}
