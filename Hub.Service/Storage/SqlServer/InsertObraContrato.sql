insert into dbo.ObraContrato (
    ObraId, Orden, Dependencia, Numero, Objeto, Clase, Tipo, ProcedimientoTipo, ProcedimientoNumero,
    Expediente, Caracter, FundamentoExcepcion, FechaConvocatoria, FechaApertura, FechaFallo, Proposiciones,
    ProcedimientoUrl, FechaFirma, Inicio, Termino, MontoSinIva, MontoConIva, MontoObra, PorcentajeAnticipo,
    MontoAnticipo, MontoFinal)
select
    s.ObraId, s.Orden, s.Dependencia, s.Numero, s.Objeto, s.Clase, s.Tipo, s.ProcedimientoTipo,
    s.ProcedimientoNumero, s.Expediente, s.Caracter, s.FundamentoExcepcion, s.FechaConvocatoria,
    s.FechaApertura, s.FechaFallo, s.Proposiciones, s.ProcedimientoUrl, s.FechaFirma, s.Inicio, s.Termino,
    s.MontoSinIva, s.MontoConIva, s.MontoObra, s.PorcentajeAnticipo, s.MontoAnticipo, s.MontoFinal
from #StageObraContrato as s;
