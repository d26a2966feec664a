insert into EquivalenciaDestino (EquivalenciaId, Orden, Clave)
select e.EquivalenciaId, s.value ->> 1, s.value ->> 2
from json_each(@StageEquivalenciaDestino) as s
cross join Equivalencia as e on e.Folio = s.value ->> 0;
