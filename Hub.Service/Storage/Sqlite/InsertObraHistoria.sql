insert into ObraHistoria (
    CorridaId, DesdeUtc, ObraId, Version, Secuencia, Tipo, DeclaracionId, Clasificacion, VersionApertura,
    Contenido)
select
    @CorridaId, @Ahora, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
    value ->> 6, value ->> 7
from json_each(@StageObraHistoria);
