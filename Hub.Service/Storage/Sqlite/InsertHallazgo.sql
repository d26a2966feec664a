insert into Hallazgo (
    CorridaId, Renglon, Orden, Codigo, Severidad, Campo, Mensaje, Remedio)
select
    @CorridaId, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
from json_each(@StageHallazgo);
