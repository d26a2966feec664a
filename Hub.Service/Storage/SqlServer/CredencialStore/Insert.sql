insert into dbo.Credencial (Usuario, Dependencia, Algoritmo, Iteraciones, Sal, Resumen, CreadaUtc)
select @Usuario, @Dependencia, @Algoritmo, @Iteraciones, @Sal, @Resumen, @CreadaUtc
where not exists (select 1 from dbo.Credencial where Usuario = @Usuario);
