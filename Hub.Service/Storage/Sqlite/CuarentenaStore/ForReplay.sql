-- What waits and matches, oldest first, with all it takes to read the original again; @Folios is a JSON list or null.
select q.CuarentenaId, q.Folio, q.Dependencia, q.Adaptador, q.Operacion, q.Renglon, q.Clave, q.Perfil, q.Formato, q.Codificacion,
    q.Contexto, q.Original
from Cuarentena as q
join Corrida as c on c.CorridaId = q.CorridaId
join Corrida as u on u.CorridaId = q.UltimaCorridaId
where q.Estado = 'EN_ESPERA'
    and q.CuarentenaId > @DespuesDe
    and (@Alcance is null or q.Dependencia = @Alcance)
    and (@Adaptador is null or q.Adaptador = @Adaptador)
    and (@FolioCorrida is null or c.Folio = @FolioCorrida or u.Folio = @FolioCorrida)
    and (@Folios is null or q.Folio in (select f.value from json_each(@Folios) as f))
    and (@Codigo is null or exists (
        select 1
        from Hallazgo as h
        where h.CorridaId = q.UltimaCorridaId and h.Renglon = q.UltimoRenglon and h.Codigo = @Codigo))
order by q.CuarentenaId
limit @Filas;
