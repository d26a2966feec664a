select o.ObraId, o.FolioObra, o.Dependencia, o.RegistradaUtc, h.Version, h.Secuencia, h.Tipo, h.DesdeUtc, h.DeclaracionId,
    h.Clasificacion, h.VersionApertura, h.Contenido
from ObraHistoria as h
join Obra as o on o.ObraId = h.ObraId
where h.Secuencia > @DespuesDe
order by h.Secuencia
limit @Filas;
