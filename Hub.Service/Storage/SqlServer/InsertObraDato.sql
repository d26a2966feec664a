insert into dbo.ObraDato (
    ObraId, Orden, Nombre, Valor)
select
    s.ObraId, s.Orden, s.Nombre, s.Valor
from #StageObraDato as s;
