-- The same original is one item, however often it comes; what an operator discarded stays so.
update q set
    q.UltimaCorridaId = c.CorridaId, q.UltimoRenglon = s.Renglon, q.Clave = s.Clave,
    q.ClaveNormal = s.ClaveNormal, q.Ejercicio = s.Ejercicio,
    q.Contexto = s.Contexto, q.Perfil = c.Perfil,
    q.Estado = case when q.Estado = 'DESCARTADA' then q.Estado else 'EN_ESPERA' end, q.LiberadaCorridaId = null,
    q.ActualizadoUtc = @Ahora
from dbo.Cuarentena as q
join #StageCuarentena as s on s.HuellaOriginal = q.HuellaOriginal
join dbo.Corrida as c on c.CorridaId = @CorridaId
where q.Dependencia = c.Dependencia and q.Canal = coalesce(c.Adaptador, c.Operacion, '');

insert into dbo.Cuarentena (
    CorridaId, UltimaCorridaId, UltimoRenglon, Dependencia, Canal, Adaptador, Operacion, Perfil, Estado,
    RecibidoUtc, ActualizadoUtc, Intentos, Folio, Renglon, Clave, ClaveNormal, Ejercicio, Formato,
    Codificacion, Contexto, Original, HuellaOriginal)
select
    c.CorridaId, c.CorridaId, s.Renglon, c.Dependencia, coalesce(c.Adaptador, c.Operacion, ''), c.Adaptador,
    c.Operacion, c.Perfil, 'EN_ESPERA', @Ahora, @Ahora, 0, s.Folio, s.Renglon, s.Clave, s.ClaveNormal,
    s.Ejercicio, s.Formato, s.Codificacion, s.Contexto, s.Original, s.HuellaOriginal
from #StageCuarentena as s
join dbo.Corrida as c on c.CorridaId = @CorridaId
where not exists (
    select 1 from dbo.Cuarentena as q
    where q.Dependencia = c.Dependencia and q.Canal = coalesce(c.Adaptador, c.Operacion, '')
        and q.HuellaOriginal = s.HuellaOriginal);

select q.HuellaOriginal, q.Folio
from #StageCuarentena as s
join dbo.Corrida as c on c.CorridaId = @CorridaId
join dbo.Cuarentena as q on q.Dependencia = c.Dependencia and q.Canal = coalesce(c.Adaptador, c.Operacion, '')
    and q.HuellaOriginal = s.HuellaOriginal;
