insert into ClaveLista (Lista, Version, Clave, VigenteDesde, VigenteHasta, Orden, Nombre, ClavePadre, Atributos)
select @Lista, @Version, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
from json_each(@StageClaveLista);
