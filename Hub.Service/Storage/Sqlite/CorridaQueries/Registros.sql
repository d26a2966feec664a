select r.Renglon, r.Clave, r.Resultado, r.FolioCuarentena, o.FolioObra
from CorridaRegistro as r
left join Obra as o on o.ObraId = r.ObraId
where r.CorridaId = @CorridaId
order by r.Renglon;
