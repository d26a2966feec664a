-- Only a credential in force, of a dependencia in force.
select c.Usuario, c.Dependencia, c.Algoritmo, c.Iteraciones, c.Sal, c.Resumen, c.CreadaUtc, c.RevocadaUtc, c.UltimoUsoUtc
from dbo.Credencial as c
join dbo.Dependencia as d on d.Clave = c.Dependencia
where c.Usuario = @Usuario
    and c.RevocadaUtc is null
    and d.BajaUtc is null;
