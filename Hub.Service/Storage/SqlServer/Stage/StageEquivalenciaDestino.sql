drop table if exists #StageEquivalenciaDestino;
create table #StageEquivalenciaDestino (
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    Orden int not null,
    Clave varchar(6) collate Latin1_General_100_BIN2 not null
);
