-- The newest run of each adapter.
select c.CorridaId, c.Folio, c.Tipo, c.Dependencia, c.Operacion, c.Adaptador, c.Origen, c.HuellaOrigen, c.Estado,
    c.InicioUtc, c.FinUtc, c.Leidos, c.Nuevos, c.Actualizados, c.SinCambio, c.Cuarentena, c.Rechazados, c.Ignorados,
    c.Advertencias, c.ErrorCodigo, c.ErrorTexto
from Corrida as c
where c.CorridaId in (select max(u.CorridaId) from Corrida as u where u.Adaptador is not null group by u.Adaptador)
order by c.Adaptador;
