-- The same original is one item, however often it comes; what an operator discarded stays so.
insert into Cuarentena (
    CorridaId, UltimaCorridaId, UltimoRenglon, Dependencia, Canal, Adaptador, Operacion, Perfil, Estado,
    RecibidoUtc, ActualizadoUtc, Intentos, Folio, Renglon, Clave, ClaveNormal, Ejercicio, Formato,
    Codificacion, Contexto, Original, HuellaOriginal)
select
    c.CorridaId, c.CorridaId, s.value ->> 1, c.Dependencia, coalesce(c.Adaptador, c.Operacion, ''),
    c.Adaptador, c.Operacion, c.Perfil, 'EN_ESPERA', @Ahora, @Ahora, 0, s.value ->> 0, s.value ->> 1,
    s.value ->> 2, s.value ->> 3, s.value ->> 4, s.value ->> 5, s.value ->> 6, s.value ->> 7,
    unhex(s.value ->> 8), s.value ->> 9
from json_each(@StageCuarentena) as s
cross join Corrida as c on c.CorridaId = @CorridaId
where true
on conflict (Dependencia, Canal, HuellaOriginal) do update set
    UltimaCorridaId = excluded.UltimaCorridaId, UltimoRenglon = excluded.UltimoRenglon, Clave = excluded.Clave,
    ClaveNormal = excluded.ClaveNormal, Ejercicio = excluded.Ejercicio, Contexto = excluded.Contexto, Perfil = excluded.Perfil,
    Estado = case when Estado = 'DESCARTADA' then Estado else 'EN_ESPERA' end, LiberadaCorridaId = null,
    ActualizadoUtc = excluded.ActualizadoUtc;

select q.HuellaOriginal, q.Folio
from json_each(@StageCuarentena) as s
cross join Corrida as c on c.CorridaId = @CorridaId
join Cuarentena as q on q.Dependencia = c.Dependencia and q.Canal = coalesce(c.Adaptador, c.Operacion, '')
    and q.HuellaOriginal = s.value ->> 9;
