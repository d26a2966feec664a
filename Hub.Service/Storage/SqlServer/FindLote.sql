select CorridaId, Folio, HuellaOrigen,
    Leidos, Nuevos, Actualizados, SinCambio, Cuarentena, Rechazados, Ignorados, Advertencias
from dbo.Corrida
where Tipo = 'LOTE' and Dependencia = @Dependencia and Operacion = @Operacion and Origen = @Origen;
