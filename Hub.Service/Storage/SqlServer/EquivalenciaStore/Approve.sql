update dbo.Equivalencia set Estado = 'VIGENTE', VigenteDesde = @VigenteDesde, ResueltaPor = @Por, ResueltaUtc = @Ahora
where EquivalenciaId = @EquivalenciaId and Estado = 'PROPUESTA';
