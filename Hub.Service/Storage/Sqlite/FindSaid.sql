select o.Dependencia, o.ClaveNormal, o.EjercicioClave, o.FolioObra, d.Contenido
from json_each(@StageClave) as s
cross join Obra as o on o.Dependencia = s.value ->> 0 and o.ClaveNormal = s.value ->> 1 and o.EjercicioClave = s.value ->> 2
cross join Declaracion as d on d.ObraId = o.ObraId and d.Vigente = 1;
