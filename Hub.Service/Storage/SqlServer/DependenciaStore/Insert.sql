insert into dbo.Dependencia (Clave, Nombre, Tipo, AltaUtc)
select @Clave, @Nombre, @Tipo, @AltaUtc
where not exists (select 1 from dbo.Dependencia where Clave = @Clave);
