insert into ObraUbicacion (
    ObraId, Orden, Entidad, Municipio, Localidad, NombreLocalidad, Latitud, Longitud, Domicilio,
    ZonaAtencionPrioritaria)
select
    value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9
from json_each(@StageObraUbicacion);
