-- Destinations of the entries in @Ids, a JSON list, with their names in the catalogue in force.
select d.EquivalenciaId, d.Orden, d.Clave, (
    select top (1) a.Nombre
    from dbo.Apertura as a
    join dbo.VersionLista as v on v.Version = a.Version
    where v.Lista = 'APERTURA' and v.Vigente = 1 and a.Clave = d.Clave
    order by a.VigenteDesde desc) as Nombre
from openjson(@Ids) as i
join dbo.EquivalenciaDestino as d on d.EquivalenciaId = cast(i.value as bigint)
order by d.EquivalenciaId, d.Orden;
