insert into dbo.ObraConvenio (
    ObraId, OrdenContrato, Orden, Numero, Tipo, FechaDeterminacion, FechaFirma, MontoAnterior, MontoNuevo,
    TerminoAnterior, TerminoNuevo, Motivo, Fundamento)
select
    s.ObraId, s.OrdenContrato, s.Orden, s.Numero, s.Tipo, s.FechaDeterminacion, s.FechaFirma, s.MontoAnterior,
    s.MontoNuevo, s.TerminoAnterior, s.TerminoNuevo, s.Motivo, s.Fundamento
from #StageObraConvenio as s;
