-- The work as it stands, or as it stood at the instant @ConocidaEn.
select o.ObraId, o.FolioObra, o.Dependencia, o.RegistradaUtc, h.Version, h.Secuencia, h.Tipo, h.DesdeUtc, h.DeclaracionId,
    h.Clasificacion, h.VersionApertura, h.Contenido
from Obra as o
join ObraHistoria as h on h.ObraId = o.ObraId
where o.FolioObra = @FolioObra
    and (@ConocidaEn is null or h.DesdeUtc <= @ConocidaEn)
order by h.Version desc
limit 1;
