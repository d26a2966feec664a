-- A lote received before is not inserted again: no row comes back.
insert into Corrida (
    Folio, Tipo, Dependencia, Operacion, Adaptador, Origen, HuellaOrigen, Perfil, Usuario, IdSolicitud, Estado,
    InicioUtc, Leidos, Nuevos, Actualizados, SinCambio, Cuarentena, Rechazados, Ignorados, Advertencias)
values (
    @Folio, @Tipo, @Dependencia, @Operacion, @Adaptador, @Origen, @HuellaOrigen, @Perfil, @Usuario,
    @IdSolicitud, 'EN_CURSO', @Ahora, 0, 0, 0, 0, 0, 0, 0, 0)
on conflict (Dependencia, Operacion, Origen) where Tipo = 'LOTE' and Origen is not null do nothing
returning CorridaId;
