-- The keys of one list, or of all, in the version in force.
select c.Lista, c.Clave, c.Nombre, c.ClavePadre, c.VigenteDesde, c.VigenteHasta, c.Atributos
from dbo.ClaveLista as c
join dbo.VersionLista as v on v.Lista = c.Lista and v.Version = c.Version and v.Vigente = 1
where (@Lista is null or c.Lista = @Lista)
    and (@Fecha is null or (c.VigenteDesde <= @Fecha and (c.VigenteHasta is null or c.VigenteHasta >= @Fecha)))
order by c.Lista, c.Orden, c.VigenteDesde;
