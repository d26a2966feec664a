-- Compare and swap: no row when another process moved the watermark.
update Marca set Renglon = @Hasta, Terminada = @Terminada, ActualizadaUtc = @Ahora
where Adaptador = @Adaptador and HuellaOrigen = @HuellaOrigen and CorridaId = @CorridaId
    and Renglon = @Desde and Terminada = 0;
