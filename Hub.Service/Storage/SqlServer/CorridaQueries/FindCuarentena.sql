select q.Folio, q.Estado, q.RecibidoUtc, q.Renglon, q.Intentos, c.Folio as FolioCorrida
from dbo.Cuarentena as q
join dbo.Corrida as c on c.CorridaId = q.CorridaId
where q.Folio = @Folio
    and (@Alcance is null or q.Dependencia = @Alcance);
