insert into dbo.ClaveLista (Lista, Version, Clave, VigenteDesde, VigenteHasta, Orden, Nombre, ClavePadre, Atributos)
select @Lista, @Version, s.Clave, s.VigenteDesde, s.VigenteHasta, s.Orden, s.Nombre, s.ClavePadre, s.Atributos
from #StageClaveLista as s;
