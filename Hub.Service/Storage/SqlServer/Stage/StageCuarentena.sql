drop table if exists #StageCuarentena;
create table #StageCuarentena (
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    Renglon int not null,
    Clave nvarchar(200) collate Latin1_General_100_BIN2 null,
    ClaveNormal nvarchar(200) collate Latin1_General_100_BIN2 null,
    Ejercicio int null,
    Formato varchar(30) collate Latin1_General_100_BIN2 not null,
    Codificacion varchar(40) collate Latin1_General_100_BIN2 not null,
    Contexto nvarchar(max) collate Modern_Spanish_CI_AI null,
    Original varbinary(max) not null,
    HuellaOriginal varchar(64) collate Latin1_General_100_BIN2 not null
);
