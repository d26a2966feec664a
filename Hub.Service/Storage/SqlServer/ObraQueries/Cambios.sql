select top (@Filas) o.ObraId, o.FolioObra, o.Dependencia, o.RegistradaUtc, h.Version, h.Secuencia, h.Tipo, h.DesdeUtc, h.DeclaracionId,
    h.Clasificacion, h.VersionApertura, h.Contenido
from dbo.ObraHistoria as h
join dbo.Obra as o on o.ObraId = h.ObraId
where h.Secuencia > @DespuesDe
order by h.Secuencia;
