select q.CuarentenaId, q.Folio, c.Folio as FolioCorrida, q.Dependencia, q.Adaptador, q.Renglon, q.Clave, q.Estado, q.RecibidoUtc,
    q.Intentos, q.Formato, q.Codificacion, q.Original
from dbo.Cuarentena as q
join dbo.Corrida as c on c.CorridaId = q.CorridaId
where q.Folio = @Folio
    and (@Alcance is null or q.Dependencia = @Alcance);
