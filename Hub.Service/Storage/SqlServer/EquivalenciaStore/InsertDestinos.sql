insert into dbo.EquivalenciaDestino (EquivalenciaId, Orden, Clave)
select e.EquivalenciaId, s.Orden, s.Clave
from #StageEquivalenciaDestino as s
join dbo.Equivalencia as e on e.Folio = s.Folio;
