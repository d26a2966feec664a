insert into CorridaRegistro (
    CorridaId, Renglon, Clave, Resultado, ObraId, FolioCuarentena, Motivo)
select
    @CorridaId, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
from json_each(@StageCorridaRegistro);
