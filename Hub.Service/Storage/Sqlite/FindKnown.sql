select o.ObraId, o.FolioObra, o.Version, o.EjercicioFiscal, o.Nombre, o.FechaCorte, o.AvanceFisico,
    o.Dependencia, o.ClaveNormal, o.EjercicioClave
from json_each(@StageClave) as s
cross join Obra as o on o.Dependencia = s.value ->> 0 and o.ClaveNormal = s.value ->> 1 and o.EjercicioClave = s.value ->> 2;

select d.ObraId, d.Corte, d.Huella
from json_each(@StageClave) as s
cross join Obra as o on o.Dependencia = s.value ->> 0 and o.ClaveNormal = s.value ->> 1 and o.EjercicioClave = s.value ->> 2
cross join Declaracion as d on d.ObraId = o.ObraId and d.Ultima = 1;
