-- Everything that was said of the work until @ConocidaEn, the latest first.
select d.Dependencia, d.Clave, c.Folio as FolioCorrida, c.Origen, d.Renglon, d.Corte, d.RecibidaUtc, d.Huella, d.VersionReglas,
    d.Perfil, d.Formato, d.Original,
    case when d.DeclaracionId = @DeclaracionId then 1 else 0 end as Vigente
from Declaracion as d
join Corrida as c on c.CorridaId = d.CorridaId
where d.ObraId = @ObraId
    and (@ConocidaEn is null or d.RecibidaUtc <= @ConocidaEn)
order by d.DeclaracionId desc;
