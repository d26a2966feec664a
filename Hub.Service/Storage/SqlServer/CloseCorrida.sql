update dbo.Corrida set Estado = @Estado, FinUtc = @Ahora, ErrorCodigo = @ErrorCodigo, ErrorTexto = @ErrorTexto
where CorridaId = @CorridaId;

-- A file that came to its end is not taken up again; one that failed is.
update dbo.Marca set Terminada = 1, ActualizadaUtc = @Ahora
where CorridaId = @CorridaId and @Estado in ('TERMINADA', 'TERMINADA_CON_CUARENTENA');
