-- The work as it stands, or as it stood at the instant @ConocidaEn.
select top (1) o.ObraId, o.FolioObra, o.Dependencia, o.RegistradaUtc, h.Version, h.Secuencia, h.Tipo, h.DesdeUtc, h.DeclaracionId,
    h.Clasificacion, h.VersionApertura, h.Contenido
from dbo.Obra as o
join dbo.ObraHistoria as h on h.ObraId = o.ObraId
where o.Dependencia = @Dependencia and o.ClaveNormal = @Clave and o.EjercicioClave = @Ejercicio
    and (@ConocidaEn is null or h.DesdeUtc <= @ConocidaEn)
order by h.Version desc;
