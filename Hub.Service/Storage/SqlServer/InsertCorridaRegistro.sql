insert into dbo.CorridaRegistro (
    CorridaId, Renglon, Clave, Resultado, ObraId, FolioCuarentena, Motivo)
select
    @CorridaId, s.Renglon, s.Clave, s.Resultado, s.ObraId, s.FolioCuarentena, s.Motivo
from #StageCorridaRegistro as s;
