select Numero, Nombre, Huella from dbo.Migracion where Numero > 0 order by Numero;
