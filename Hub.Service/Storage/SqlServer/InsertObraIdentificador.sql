insert into dbo.ObraIdentificador (
    ObraId, Orden, Esquema, Valor)
select
    s.ObraId, s.Orden, s.Esquema, s.Valor
from #StageObraIdentificador as s;
