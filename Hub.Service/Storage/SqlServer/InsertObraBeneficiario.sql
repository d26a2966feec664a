insert into dbo.ObraBeneficiario (
    ObraId, Orden, Tipo, Cantidad, Descripcion)
select
    s.ObraId, s.Orden, s.Tipo, s.Cantidad, s.Descripcion
from #StageObraBeneficiario as s;
