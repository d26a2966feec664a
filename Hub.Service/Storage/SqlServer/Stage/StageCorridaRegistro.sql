drop table if exists #StageCorridaRegistro;
create table #StageCorridaRegistro (
    Renglon int not null,
    Clave nvarchar(200) collate Latin1_General_100_BIN2 null,
    Resultado varchar(20) collate Latin1_General_100_BIN2 not null,
    ObraId bigint null,
    FolioCuarentena varchar(20) collate Latin1_General_100_BIN2 null,
    Motivo nvarchar(1000) collate Modern_Spanish_CI_AI null
);
