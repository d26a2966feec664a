-- What is let out keeps the findings that held it; what still waits shows those of this run.
update q set
    q.Estado = case when s.Liberada = 1 then 'LIBERADA' else q.Estado end,
    q.LiberadaCorridaId = case when s.Liberada = 1 then @CorridaId end,
    q.UltimaCorridaId = case when s.Liberada = 1 then q.UltimaCorridaId else @CorridaId end,
    q.UltimoRenglon = case when s.Liberada = 1 then q.UltimoRenglon else s.Renglon end,
    q.Intentos = q.Intentos + 1, q.ActualizadoUtc = @Ahora
from dbo.Cuarentena as q
join #StageReproceso as s on s.CuarentenaId = q.CuarentenaId
where q.Estado = 'EN_ESPERA';

select q.CuarentenaId, q.Folio
from #StageReproceso as s
join dbo.Cuarentena as q on q.CuarentenaId = s.CuarentenaId
where q.Estado = 'EN_ESPERA' or q.LiberadaCorridaId = @CorridaId;
