insert into Marca (Adaptador, HuellaOrigen, CorridaId, Renglon, Terminada, ActualizadaUtc)
values (@Adaptador, @HuellaOrigen, @CorridaId, 0, 0, @Ahora)
on conflict (Adaptador, HuellaOrigen) do update set
    CorridaId = excluded.CorridaId, Renglon = 0, Terminada = 0, ActualizadaUtc = excluded.ActualizadaUtc;
