select m.CorridaId, m.Renglon, c.Folio, c.Perfil,
    c.Leidos, c.Nuevos, c.Actualizados, c.SinCambio, c.Cuarentena, c.Rechazados, c.Ignorados, c.Advertencias
from Marca as m
join Corrida as c on c.CorridaId = m.CorridaId
where m.Adaptador = @Adaptador and m.HuellaOrigen = @HuellaOrigen and m.Terminada = 0;
