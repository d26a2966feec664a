update dbo.VersionLista set Vigente = 0
where Lista = @Lista and Vigente = 1;

insert into dbo.VersionLista (Lista, Version, Registros, Huella, Origen, CargadaUtc, Vigente)
values (@Lista, @Version, @Registros, @Huella, @Origen, @CargadaUtc, 1);
