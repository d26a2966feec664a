-- What is let out keeps the findings that held it; what still waits shows those of this run.
update Cuarentena set
    Estado = case when s.value ->> 2 = 1 then 'LIBERADA' else Estado end,
    LiberadaCorridaId = case when s.value ->> 2 = 1 then @CorridaId end,
    UltimaCorridaId = case when s.value ->> 2 = 1 then UltimaCorridaId else @CorridaId end,
    UltimoRenglon = case when s.value ->> 2 = 1 then UltimoRenglon else s.value ->> 1 end,
    Intentos = Intentos + 1, ActualizadoUtc = @Ahora
from json_each(@StageReproceso) as s
where Cuarentena.CuarentenaId = s.value ->> 0 and Cuarentena.Estado = 'EN_ESPERA';

select q.CuarentenaId, q.Folio
from json_each(@StageReproceso) as s
cross join Cuarentena as q on q.CuarentenaId = s.value ->> 0
where q.Estado = 'EN_ESPERA' or q.LiberadaCorridaId = @CorridaId;
