insert into dbo.Apertura (
    Version, Clave, VigenteDesde, VigenteHasta, Nivel, Nombre, ClavePadre, Unidad, Subfuncion, PartidaDominioPublico,
    PartidaBienPropio, SectorOc4ids, Origen, ReemplazadaPor)
select
    @Version, s.Clave, s.VigenteDesde, s.VigenteHasta, s.Nivel, s.Nombre, s.ClavePadre, s.Unidad, s.Subfuncion,
    s.PartidaDominioPublico, s.PartidaBienPropio, s.SectorOc4ids, s.Origen, s.ReemplazadaPor
from #StageNodo as s;
