using Hub.Contracts.Obras;
using Hub.Service.Ingest.Identity;

namespace Hub.Service.Ingest.Checks;

/// <summary>RFC of the contractors and the other identifiers that have a known shape.</summary>
internal static class IdentificadorChecks
{
    public static void Check(Revision revision)
    {
        var obra = revision.Obra;
        ListChecks.Each(obra.Identificadores, "identificadores/identificador",
            (identificador, campo) => CheckIdentificador(revision, identificador, $"{campo}/valor"));
        ListChecks.Each(obra.Contratos, "contratos/contrato", (contrato, campo) => CheckContrato(revision, contrato, campo));
    }

    private static void CheckIdentificador(Revision revision, Identificador identificador, string campo)
    {
        var valor = identificador.Valor ?? "";
        switch (identificador.Esquema)
        {
            case "CARTERA_SHCP":
                revision.AddIf(!Identificadores.EsCarteraShcp(valor), "cartera", campo);
                break;
            case "MIDS":
                revision.AddIf(!Identificadores.EsFolioMids(valor), "mids", campo);
                break;
            case "NUMERO_OBRA":
                revision.AddIf(valor.Length is 0 or > 30, "numero-obra", campo);
                break;
            case "PROCEDIMIENTO":
                CheckProcedimiento(revision, valor, campo);
                break;
        }
    }

    private static void CheckContrato(Revision revision, Contrato contrato, string campo)
    {
        if (contrato.Procedimiento is { } procedimiento)
        {
            CheckProcedimiento(revision, procedimiento.Numero, $"{campo}/procedimiento/numero");
            revision.AddIf(
                procedimiento.Expediente is { } expediente && !Identificadores.EsExpedienteCompraNet(expediente),
                "expediente", $"{campo}/procedimiento/expediente");
        }

        ListChecks.Each(contrato.Contratistas, $"{campo}/contratistas/contratista",
            (contratista, ruta) => CheckContratista(revision, contratista, ruta));
    }

    /// <summary>Only what starts like a CompraNet number is held to its shape: state and municipal bodies number freely.</summary>
    private static void CheckProcedimiento(Revision revision, string? numero, string campo) =>
        revision.AddIf(
            numero is not null && Identificadores.PareceCompraNet(numero) && !Identificadores.EsProcedimientoCompraNet(numero),
            "compranet", campo);

    private static void CheckContratista(Revision revision, Contratista contratista, string campo)
    {
        if (contratista.Rfc is not { } rfc)
            return;

        var estado = Rfc.Revisar(rfc);
        revision.AddIf(estado is EstadoRfc.FormaInvalida or EstadoRfc.FechaInvalida, "rfc", $"{campo}/rfc");
        revision.AddIf(estado == EstadoRfc.DigitoDudoso, "rfc-digito", $"{campo}/rfc");
        revision.AddIf(estado == EstadoRfc.Generico, "rfc-generico", $"{campo}/rfc");

        var propio = estado is EstadoRfc.Correcto or EstadoRfc.DigitoDudoso;
        var tipo = Rfc.Normal(rfc).Length == 13 ? "FISICA" : "MORAL";
        revision.AddIf(propio && contratista.TipoPersona is { } dicho && dicho != tipo, "rfc-persona", $"{campo}/tipoPersona");
    }
}
