select c.CorridaId, c.Folio, c.Tipo, c.Dependencia, c.Operacion, c.Adaptador, c.Origen, c.HuellaOrigen, c.Estado, c.InicioUtc, c.FinUtc,
    c.Leidos, c.Nuevos, c.Actualizados, c.SinCambio, c.Cuarentena, c.Rechazados, c.Ignorados, c.Advertencias,
    c.ErrorCodigo, c.ErrorTexto
from dbo.Corrida as c
where c.Folio = @Folio
    and (@Alcance is null or c.Dependencia = @Alcance);
