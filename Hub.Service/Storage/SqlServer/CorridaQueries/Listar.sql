-- Newest first. @Alcance is the dependencia of the caller; null sees all.
select top (@Filas) c.CorridaId, c.Folio, c.Tipo, c.Dependencia, c.Operacion, c.Adaptador, c.Origen, c.HuellaOrigen, c.Estado, c.InicioUtc, c.FinUtc,
    c.Leidos, c.Nuevos, c.Actualizados, c.SinCambio, c.Cuarentena, c.Rechazados, c.Ignorados, c.Advertencias,
    c.ErrorCodigo, c.ErrorTexto
from dbo.Corrida as c
where (@Alcance is null or c.Dependencia = @Alcance)
    and (@AntesDe is null or c.CorridaId < @AntesDe)
    and (@Dependencia is null or c.Dependencia = @Dependencia)
    and (@Adaptador is null or c.Adaptador = @Adaptador)
    and (@Estado is null or c.Estado = @Estado)
    and (@Desde is null or c.InicioUtc >= @Desde)
    and (@Hasta is null or c.InicioUtc < @Hasta)
order by c.CorridaId desc
option (recompile);
