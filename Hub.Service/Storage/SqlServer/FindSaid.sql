select o.Dependencia, o.ClaveNormal, o.EjercicioClave, o.FolioObra, d.Contenido
from #StageClave as s
join dbo.Obra as o on o.Dependencia = s.Dependencia and o.ClaveNormal = s.ClaveNormal and o.EjercicioClave = s.EjercicioClave
join dbo.Declaracion as d on d.ObraId = o.ObraId
where d.Vigente = 1;
