select Numero, Nombre, Huella from Migracion where Numero > 0 order by Numero;
