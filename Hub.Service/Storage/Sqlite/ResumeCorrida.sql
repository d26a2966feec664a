update Corrida set Estado = 'EN_CURSO', FinUtc = null, ErrorCodigo = null, ErrorTexto = null
where CorridaId = @CorridaId;
