drop table if exists #StageDeclaracion;
create table #StageDeclaracion (
    DeclaracionId bigint not null,
    ObraId bigint not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    EjercicioClave int not null,
    Corte date null,
    Huella varchar(64) collate Latin1_General_100_BIN2 not null,
    Renglon int not null,
    Formato varchar(30) collate Latin1_General_100_BIN2 not null,
    Codificacion varchar(40) collate Latin1_General_100_BIN2 not null,
    Contexto nvarchar(max) collate Modern_Spanish_CI_AI null,
    Original varbinary(max) not null,
    Contenido nvarchar(max) collate Modern_Spanish_CI_AI not null,
    Vigente bit not null,
    CuarentenaId bigint null
);
