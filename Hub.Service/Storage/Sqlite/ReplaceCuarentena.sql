-- What waited of a key that has now been accepted by the same channel is out of date, unless it came later.
update Cuarentena set Estado = 'REEMPLAZADA', ActualizadoUtc = @Ahora
where CuarentenaId in (
    select q.CuarentenaId
    from json_each(@StageAceptado) as s
    cross join Corrida as c on c.CorridaId = @CorridaId
    cross join Cuarentena as q on q.Dependencia = c.Dependencia and q.Canal = coalesce(c.Adaptador, c.Operacion, '')
        and q.ClaveNormal = s.value ->> 0
    where q.Estado = 'EN_ESPERA' and coalesce(q.Ejercicio, 0) = s.value ->> 1
        and (q.UltimaCorridaId < c.CorridaId or q.UltimoRenglon < s.value ->> 2));
