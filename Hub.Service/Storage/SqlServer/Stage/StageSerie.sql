drop table if exists #StageSerie;
create table #StageSerie (
    Ejercicio int not null,
    Municipio varchar(5) collate Latin1_General_100_BIN2 not null,
    Cuantos int not null
);
