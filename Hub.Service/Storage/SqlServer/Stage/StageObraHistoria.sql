drop table if exists #StageObraHistoria;
create table #StageObraHistoria (
    ObraId bigint not null,
    Version int not null,
    Secuencia bigint not null,
    Tipo varchar(10) collate Latin1_General_100_BIN2 not null,
    DeclaracionId bigint not null,
    Clasificacion varchar(20) collate Latin1_General_100_BIN2 not null,
    VersionApertura varchar(40) collate Latin1_General_100_BIN2 null,
    Contenido nvarchar(max) collate Modern_Spanish_CI_AI not null
);
