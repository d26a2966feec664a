select d.EquivalenciaId, d.Orden, d.Clave
from EquivalenciaDestino as d
join Equivalencia as e on e.EquivalenciaId = d.EquivalenciaId
where e.Estado = 'VIGENTE'
order by d.EquivalenciaId, d.Orden;
