update dbo.Marca set CorridaId = @CorridaId, Renglon = 0, Terminada = 0, ActualizadaUtc = @Ahora
where Adaptador = @Adaptador and HuellaOrigen = @HuellaOrigen;

insert into dbo.Marca (Adaptador, HuellaOrigen, CorridaId, Renglon, Terminada, ActualizadaUtc)
select @Adaptador, @HuellaOrigen, @CorridaId, 0, 0, @Ahora
where not exists (select 1 from dbo.Marca where Adaptador = @Adaptador and HuellaOrigen = @HuellaOrigen);
