drop table if exists #StageAceptado;
create table #StageAceptado (
    ClaveNormal nvarchar(200) collate Latin1_General_100_BIN2 not null,
    Ejercicio int not null,
    Renglon int not null
);
