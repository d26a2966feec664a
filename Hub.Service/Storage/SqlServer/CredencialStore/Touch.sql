update dbo.Credencial set UltimoUsoUtc = @UltimoUsoUtc
where Usuario = @Usuario and (UltimoUsoUtc is null or UltimoUsoUtc < @UltimoUsoUtc);
