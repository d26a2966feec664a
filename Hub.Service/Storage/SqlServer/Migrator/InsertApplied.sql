insert into dbo.Migracion (Numero, Nombre, Huella, AplicadaUtc)
values (@Numero, @Nombre, @Huella, @Ahora);
