using Hub.Contracts.Obras;

namespace Hub.Service.Storage.Stage;

/// <summary>A contract of a work; the agency makes its number unique.</summary>
internal sealed record ContratoRow(long ObraId, int Orden, string Dependencia, Contrato Value);

/// <summary>A row of a list inside a contract of a work.</summary>
internal sealed record ContratoChild<T>(long ObraId, int OrdenContrato, int Orden, T Value);

/// <summary>The contracts of works as rows.</summary>
internal static class ContratoStages
{
    public static readonly StageTable<ContratoRow> Contratos = new("StageObraContrato",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Dependencia", StageKind.Text, row => row.Dependencia),
        new("Numero", StageKind.Text, row => row.Value.Numero),
        new("Objeto", StageKind.Text, row => row.Value.Objeto),
        new("Clase", StageKind.Text, row => row.Value.Clase),
        new("Tipo", StageKind.Text, row => row.Value.Tipo),
        new("ProcedimientoTipo", StageKind.Text, row => row.Value.Procedimiento?.Tipo),
        new("ProcedimientoNumero", StageKind.Text, row => row.Value.Procedimiento?.Numero),
        new("Expediente", StageKind.Text, row => row.Value.Procedimiento?.Expediente),
        new("Caracter", StageKind.Text, row => row.Value.Procedimiento?.Caracter),
        new("FundamentoExcepcion", StageKind.Text, row => row.Value.Procedimiento?.FundamentoExcepcion),
        new("FechaConvocatoria", StageKind.Day, row => row.Value.Procedimiento?.Convocatoria),
        new("FechaApertura", StageKind.Day, row => row.Value.Procedimiento?.Apertura),
        new("FechaFallo", StageKind.Day, row => row.Value.Procedimiento?.Fallo),
        new("Proposiciones", StageKind.Integer, row => row.Value.Procedimiento?.Proposiciones),
        new("ProcedimientoUrl", StageKind.Text, row => row.Value.Procedimiento?.Url),
        new("FechaFirma", StageKind.Day, row => row.Value.FechaFirma),
        new("Inicio", StageKind.Day, row => row.Value.Inicio),
        new("Termino", StageKind.Day, row => row.Value.Termino),
        new("MontoSinIva", StageKind.Money, row => row.Value.MontoSinIva),
        new("MontoConIva", StageKind.Money, row => row.Value.MontoConIva),
        new("MontoObra", StageKind.Money, row => row.Value.MontoObra),
        new("PorcentajeAnticipo", StageKind.Number, row => row.Value.PorcentajeAnticipo),
        new("MontoAnticipo", StageKind.Money, row => row.Value.MontoAnticipo),
        new("MontoFinal", StageKind.Money, row => row.Value.MontoFinal),
    ]);

    public static readonly StageTable<ContratoChild<Contratista>> Contratistas = new("StageObraContratista",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("OrdenContrato", StageKind.Integer, row => row.OrdenContrato),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Rfc", StageKind.Text, row => row.Value.Rfc),
        new("Nombre", StageKind.Text, row => row.Value.Nombre),
        new("TipoPersona", StageKind.Text, row => row.Value.TipoPersona),
        new("Participacion", StageKind.Number, row => row.Value.Participacion),
    ]);

    public static readonly StageTable<ContratoChild<ConvenioModificatorio>> Convenios = new("StageObraConvenio",
    [
        new("ObraId", StageKind.Integer, row => row.ObraId),
        new("OrdenContrato", StageKind.Integer, row => row.OrdenContrato),
        new("Orden", StageKind.Integer, row => row.Orden),
        new("Numero", StageKind.Text, row => row.Value.Numero),
        new("Tipo", StageKind.Text, row => row.Value.Tipo),
        new("FechaDeterminacion", StageKind.Day, row => row.Value.FechaDeterminacion),
        new("FechaFirma", StageKind.Day, row => row.Value.FechaFirma),
        new("MontoAnterior", StageKind.Money, row => row.Value.MontoAnterior),
        new("MontoNuevo", StageKind.Money, row => row.Value.MontoNuevo),
        new("TerminoAnterior", StageKind.Day, row => row.Value.TerminoAnterior),
        new("TerminoNuevo", StageKind.Day, row => row.Value.TerminoNuevo),
        new("Motivo", StageKind.Text, row => row.Value.Motivo),
        new("Fundamento", StageKind.Text, row => row.Value.Fundamento),
    ]);
}
