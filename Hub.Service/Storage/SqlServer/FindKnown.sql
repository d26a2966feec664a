select o.ObraId, o.FolioObra, o.Version, o.EjercicioFiscal, o.Nombre, o.FechaCorte, o.AvanceFisico,
    o.Dependencia, o.ClaveNormal, o.EjercicioClave
from #StageClave as s
join dbo.Obra as o on o.Dependencia = s.Dependencia and o.ClaveNormal = s.ClaveNormal and o.EjercicioClave = s.EjercicioClave;

select d.ObraId, d.Corte, d.Huella
from #StageClave as s
join dbo.Obra as o on o.Dependencia = s.Dependencia and o.ClaveNormal = s.ClaveNormal and o.EjercicioClave = s.EjercicioClave
join dbo.Declaracion as d on d.ObraId = o.ObraId
where d.Ultima = 1;
