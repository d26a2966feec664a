-- What was last said of that cut, and what the work showed, give way to what is said now.
update d set d.Ultima = 0
from dbo.Declaracion as d
join #StageDeclaracion as s on s.ObraId = d.ObraId
where d.Ultima = 1 and (d.Corte = s.Corte or (d.Corte is null and s.Corte is null));

update d set d.Vigente = 0
from dbo.Declaracion as d
join #StageDeclaracion as s on s.ObraId = d.ObraId
where d.Vigente = 1 and s.Vigente = 1;

-- A record let out of quarantine was read by the profile that first held it.
insert into dbo.Declaracion (
    CorridaId, RecibidaUtc, VersionReglas, Ultima, Perfil, DeclaracionId, ObraId, Dependencia, Clave,
    EjercicioClave, Corte, Huella, Renglon, Formato, Codificacion, Contexto, Original, Contenido, Vigente)
select
    c.CorridaId, @Ahora, @VersionReglas, 1, coalesce(q.Perfil, c.Perfil), s.DeclaracionId, s.ObraId,
    s.Dependencia, s.Clave, s.EjercicioClave, s.Corte, s.Huella, s.Renglon, s.Formato, s.Codificacion,
    s.Contexto, s.Original, s.Contenido, s.Vigente
from #StageDeclaracion as s
join dbo.Corrida as c on c.CorridaId = @CorridaId
left join dbo.Cuarentena as q on q.CuarentenaId = s.CuarentenaId;
