-- The key of each staged row is a folio.
select o.Dependencia, o.ClaveNormal, o.EjercicioClave, o.FolioObra, d.Contenido
from #StageClave as s
join dbo.Obra as o on o.FolioObra = s.ClaveNormal and o.Dependencia = s.Dependencia
join dbo.Declaracion as d on d.ObraId = o.ObraId
where d.Vigente = 1;
