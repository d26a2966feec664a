select d.Clave, d.Nombre, d.Tipo, d.AltaUtc, d.BajaUtc
from dbo.Dependencia as d
where d.Clave = @Clave;
