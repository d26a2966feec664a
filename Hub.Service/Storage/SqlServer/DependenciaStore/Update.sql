update dbo.Dependencia set Nombre = @Nombre, Tipo = @Tipo, BajaUtc = null
where Clave = @Clave;
