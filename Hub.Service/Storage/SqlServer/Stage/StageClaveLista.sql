drop table if exists #StageClaveLista;
create table #StageClaveLista (
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Orden int not null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI not null,
    ClavePadre nvarchar(60) collate Latin1_General_100_BIN2 null,
    Atributos nvarchar(max) collate Modern_Spanish_CI_AI null
);
