select a.Clave, a.Nivel, a.Nombre, a.ClavePadre, a.Unidad, a.Subfuncion, a.PartidaDominioPublico, a.PartidaBienPropio,
    a.SectorOc4ids, a.Origen, a.VigenteDesde, a.VigenteHasta, a.ReemplazadaPor
from Apertura as a
where a.Version = @Version
    and (@Rama is null or substr(a.Clave, 1, length(@Rama)) = @Rama)
    and (@Fecha is null or (a.VigenteDesde <= @Fecha and (a.VigenteHasta is null or a.VigenteHasta >= @Fecha)))
order by a.Clave, a.VigenteDesde;
