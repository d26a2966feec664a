insert into dbo.ObraUbicacion (
    ObraId, Orden, Entidad, Municipio, Localidad, NombreLocalidad, Latitud, Longitud, Domicilio,
    ZonaAtencionPrioritaria)
select
    s.ObraId, s.Orden, s.Entidad, s.Municipio, s.Localidad, s.NombreLocalidad, s.Latitud, s.Longitud,
    s.Domicilio, s.ZonaAtencionPrioritaria
from #StageObraUbicacion as s;
