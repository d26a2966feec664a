update f set f.Ultimo = f.Ultimo + s.Cuantos
from dbo.FolioSerie as f
join #StageSerie as s on s.Ejercicio = f.Ejercicio and s.Municipio = f.Municipio;

insert into dbo.FolioSerie (Ejercicio, Municipio, Ultimo)
select s.Ejercicio, s.Municipio, s.Cuantos
from #StageSerie as s
where not exists (select 1 from dbo.FolioSerie as f where f.Ejercicio = s.Ejercicio and f.Municipio = s.Municipio);

select f.Ejercicio, f.Municipio, f.Ultimo
from #StageSerie as s
join dbo.FolioSerie as f on f.Ejercicio = s.Ejercicio and f.Municipio = s.Municipio;
