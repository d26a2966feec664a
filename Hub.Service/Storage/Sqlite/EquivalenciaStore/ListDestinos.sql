-- Destinations of the entries in @Ids, a JSON list, with their names in the catalogue in force.
select d.EquivalenciaId, d.Orden, d.Clave, (
    select a.Nombre
    from Apertura as a
    join VersionLista as v on v.Version = a.Version
    where v.Lista = 'APERTURA' and v.Vigente = 1 and a.Clave = d.Clave
    order by a.VigenteDesde desc
    limit 1) as Nombre
from json_each(@Ids) as i
join EquivalenciaDestino as d on d.EquivalenciaId = i.value
order by d.EquivalenciaId, d.Orden;
