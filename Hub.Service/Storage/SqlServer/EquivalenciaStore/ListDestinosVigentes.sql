select d.EquivalenciaId, d.Orden, d.Clave
from dbo.EquivalenciaDestino as d
join dbo.Equivalencia as e on e.EquivalenciaId = d.EquivalenciaId
where e.Estado = 'VIGENTE'
order by d.EquivalenciaId, d.Orden;
