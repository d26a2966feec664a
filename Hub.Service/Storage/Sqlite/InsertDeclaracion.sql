-- What was last said of that cut, and what the work showed, give way to what is said now.
update Declaracion set Ultima = 0
from json_each(@StageDeclaracion) as s
where Declaracion.ObraId = s.value ->> 1 and Declaracion.Corte is s.value ->> 5 and Declaracion.Ultima = 1;

update Declaracion set Vigente = 0
from json_each(@StageDeclaracion) as s
where Declaracion.ObraId = s.value ->> 1 and s.value ->> 13 = 1 and Declaracion.Vigente = 1;

-- A record let out of quarantine was read by the profile that first held it.
insert into Declaracion (
    CorridaId, RecibidaUtc, VersionReglas, Ultima, Perfil, DeclaracionId, ObraId, Dependencia, Clave,
    EjercicioClave, Corte, Huella, Renglon, Formato, Codificacion, Contexto, Original, Contenido, Vigente)
select
    c.CorridaId, @Ahora, @VersionReglas, 1, coalesce(q.Perfil, c.Perfil), s.value ->> 0, s.value ->> 1,
    s.value ->> 2, s.value ->> 3, s.value ->> 4, s.value ->> 5, s.value ->> 6, s.value ->> 7, s.value ->> 8,
    s.value ->> 9, s.value ->> 10, unhex(s.value ->> 11), s.value ->> 12, s.value ->> 13
from json_each(@StageDeclaracion) as s
cross join Corrida as c on c.CorridaId = @CorridaId
left join Cuarentena as q on q.CuarentenaId = s.value ->> 14;
