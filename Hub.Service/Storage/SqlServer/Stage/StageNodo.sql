drop table if exists #StageNodo;
create table #StageNodo (
    Clave varchar(6) collate Latin1_General_100_BIN2 not null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Nivel int not null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI not null,
    ClavePadre varchar(6) collate Latin1_General_100_BIN2 null,
    Unidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Subfuncion varchar(10) collate Latin1_General_100_BIN2 null,
    PartidaDominioPublico varchar(10) collate Latin1_General_100_BIN2 null,
    PartidaBienPropio varchar(10) collate Latin1_General_100_BIN2 null,
    SectorOc4ids varchar(200) collate Latin1_General_100_BIN2 null,
    Origen nvarchar(400) collate Modern_Spanish_CI_AI null,
    ReemplazadaPor varchar(6) collate Latin1_General_100_BIN2 null
);
