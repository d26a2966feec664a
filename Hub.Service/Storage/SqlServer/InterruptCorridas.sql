update dbo.Corrida set Estado = 'INTERRUMPIDA', FinUtc = @Ahora
where Adaptador = @Adaptador and Estado = 'EN_CURSO' and CorridaId <> @CorridaId;
