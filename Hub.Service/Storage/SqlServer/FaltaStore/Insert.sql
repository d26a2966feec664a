insert into dbo.Falta (Folio, Codigo, Campo, Servicio, Operacion, Usuario, Dependencia, OcurridaUtc)
values (@Folio, @Codigo, @Campo, @Servicio, @Operacion, @Usuario, @Dependencia, @OcurridaUtc);
