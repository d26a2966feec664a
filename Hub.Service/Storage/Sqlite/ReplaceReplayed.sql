-- What waited of the same key and channel from before what this run let out is out of date.
update Cuarentena set Estado = 'REEMPLAZADA', ActualizadoUtc = @Ahora
where Estado = 'EN_ESPERA' and CuarentenaId in (
    select q.CuarentenaId
    from Cuarentena as r
    join Cuarentena as q on q.Dependencia = r.Dependencia and q.Canal = r.Canal and q.ClaveNormal = r.ClaveNormal
    where r.LiberadaCorridaId = @CorridaId and q.CuarentenaId < r.CuarentenaId
        and coalesce(q.Ejercicio, 0) = coalesce(r.Ejercicio, 0));
