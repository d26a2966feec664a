-- What waited of a key that has now been accepted by the same channel is out of date, unless it came later.
update q set q.Estado = 'REEMPLAZADA', q.ActualizadoUtc = @Ahora
from dbo.Cuarentena as q
join #StageAceptado as s on s.ClaveNormal = q.ClaveNormal and s.Ejercicio = coalesce(q.Ejercicio, 0)
join dbo.Corrida as c on c.CorridaId = @CorridaId
where q.Estado = 'EN_ESPERA' and q.Dependencia = c.Dependencia
    and q.Canal = coalesce(c.Adaptador, c.Operacion, '')
    and (q.UltimaCorridaId < c.CorridaId or q.UltimoRenglon < s.Renglon);
