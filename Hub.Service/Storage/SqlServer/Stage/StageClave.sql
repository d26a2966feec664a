drop table if exists #StageClave;
create table #StageClave (
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    ClaveNormal nvarchar(60) collate Latin1_General_100_BIN2 not null,
    EjercicioClave int not null
);
