-- A lote received before is not inserted again: no row comes back.
insert into dbo.Corrida (
    Folio, Tipo, Dependencia, Operacion, Adaptador, Origen, HuellaOrigen, Perfil, Usuario, IdSolicitud, Estado,
    InicioUtc, Leidos, Nuevos, Actualizados, SinCambio, Cuarentena, Rechazados, Ignorados, Advertencias)
output inserted.CorridaId
select
    @Folio, @Tipo, @Dependencia, @Operacion, @Adaptador, @Origen, @HuellaOrigen, @Perfil, @Usuario,
    @IdSolicitud, 'EN_CURSO', @Ahora, 0, 0, 0, 0, 0, 0, 0, 0
where @Tipo <> 'LOTE' or @Origen is null or not exists (
    select 1 from dbo.Corrida as c
    where c.Tipo = 'LOTE' and c.Dependencia = @Dependencia and c.Operacion = @Operacion and c.Origen = @Origen);
