drop table if exists #StageObraIdentificador;
create table #StageObraIdentificador (
    ObraId bigint not null,
    Orden int not null,
    Esquema nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Valor nvarchar(200) collate Latin1_General_100_BIN2 not null
);
