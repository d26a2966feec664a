select c.Usuario, c.Dependencia, c.Algoritmo, c.Iteraciones, c.Sal, c.Resumen, c.CreadaUtc, c.RevocadaUtc, c.UltimoUsoUtc
from dbo.Credencial as c
where @Dependencia is null or c.Dependencia = @Dependencia
order by c.Usuario;
