insert into Apertura (
    Version, Clave, VigenteDesde, VigenteHasta, Nivel, Nombre, ClavePadre, Unidad, Subfuncion, PartidaDominioPublico,
    PartidaBienPropio, SectorOc4ids, Origen, ReemplazadaPor)
select
    @Version, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12
from json_each(@StageNodo);
