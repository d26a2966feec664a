-- Findings of the last attempt of each record in @Ids, a JSON list.
select q.CuarentenaId, h.Renglon, h.Orden, h.Codigo, h.Severidad, h.Campo, h.Mensaje, h.Remedio
from json_each(@Ids) as i
join Cuarentena as q on q.CuarentenaId = i.value
join Hallazgo as h on h.CorridaId = q.UltimaCorridaId and h.Renglon = q.UltimoRenglon
order by q.CuarentenaId, h.Orden;
