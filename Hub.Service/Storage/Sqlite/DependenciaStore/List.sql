select d.Clave, d.Nombre, d.Tipo, d.AltaUtc, d.BajaUtc
from Dependencia as d
order by d.Clave;
