update dbo.Equivalencia set Estado = 'RECHAZADA', ResueltaPor = @Por, ResueltaUtc = @Ahora
where EquivalenciaId = @EquivalenciaId and Estado = 'PROPUESTA';
