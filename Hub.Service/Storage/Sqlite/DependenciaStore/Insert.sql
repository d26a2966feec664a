insert into Dependencia (Clave, Nombre, Tipo, AltaUtc)
select @Clave, @Nombre, @Tipo, @AltaUtc
where not exists (select 1 from Dependencia where Clave = @Clave);
