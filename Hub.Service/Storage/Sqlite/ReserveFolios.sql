insert into FolioSerie (Ejercicio, Municipio, Ultimo)
select value ->> 0, value ->> 1, value ->> 2
from json_each(@StageSerie)
where true
on conflict (Ejercicio, Municipio) do update set Ultimo = FolioSerie.Ultimo + excluded.Ultimo;

select f.Ejercicio, f.Municipio, f.Ultimo
from json_each(@StageSerie) as s
cross join FolioSerie as f on f.Ejercicio = s.value ->> 0 and f.Municipio = s.value ->> 1;
