-- The key of each staged row is a folio.
select o.Dependencia, o.ClaveNormal, o.EjercicioClave, o.FolioObra, d.Contenido
from json_each(@StageClave) as s
cross join Obra as o on o.FolioObra = s.value ->> 1 and o.Dependencia = s.value ->> 0
cross join Declaracion as d on d.ObraId = o.ObraId and d.Vigente = 1;
