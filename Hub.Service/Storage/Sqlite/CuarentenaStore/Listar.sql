-- Oldest first, each with the run that held it; the run asked for may be that one or the last that met the record.
select q.CuarentenaId, q.Folio, c.Folio as FolioCorrida, q.Dependencia, q.Adaptador, q.Renglon, q.Clave, q.Estado, q.RecibidoUtc,
    q.Intentos, q.Formato, q.Codificacion, q.Original
from Cuarentena as q
join Corrida as c on c.CorridaId = q.CorridaId
join Corrida as u on u.CorridaId = q.UltimaCorridaId
where (@Alcance is null or q.Dependencia = @Alcance)
    and (@DespuesDe is null or q.CuarentenaId > @DespuesDe)
    and q.Estado = @Estado
    and (@Dependencia is null or q.Dependencia = @Dependencia)
    and (@Adaptador is null or q.Adaptador = @Adaptador)
    and (@FolioCorrida is null or c.Folio = @FolioCorrida or u.Folio = @FolioCorrida)
    and (@Codigo is null or exists (
        select 1
        from Hallazgo as h
        where h.CorridaId = q.UltimaCorridaId and h.Renglon = q.UltimoRenglon and h.Codigo = @Codigo))
order by q.CuarentenaId
limit @Filas;
