select r.Renglon, r.Clave, r.Resultado, r.FolioCuarentena, o.FolioObra
from dbo.CorridaRegistro as r
left join dbo.Obra as o on o.ObraId = r.ObraId
where r.CorridaId = @CorridaId
order by r.Renglon;
