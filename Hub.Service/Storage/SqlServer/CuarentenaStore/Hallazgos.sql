-- Findings of the last attempt of each record in @Ids, a JSON list.
select q.CuarentenaId, h.Renglon, h.Orden, h.Codigo, h.Severidad, h.Campo, h.Mensaje, h.Remedio
from openjson(@Ids) as i
join dbo.Cuarentena as q on q.CuarentenaId = cast(i.value as bigint)
join dbo.Hallazgo as h on h.CorridaId = q.UltimaCorridaId and h.Renglon = q.UltimoRenglon
order by q.CuarentenaId, h.Orden;
