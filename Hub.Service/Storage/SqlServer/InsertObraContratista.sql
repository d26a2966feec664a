insert into dbo.ObraContratista (
    ObraId, OrdenContrato, Orden, Rfc, Nombre, TipoPersona, Participacion)
select
    s.ObraId, s.OrdenContrato, s.Orden, s.Rfc, s.Nombre, s.TipoPersona, s.Participacion
from #StageObraContratista as s;
