drop table if exists #StageEquivalencia;
create table #StageEquivalencia (
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    SistemaOrigen nvarchar(60) collate Latin1_General_100_BIN2 not null,
    ClaveOrigen nvarchar(100) collate Latin1_General_100_BIN2 not null,
    ClaveNormalizada nvarchar(100) collate Latin1_General_100_BIN2 not null,
    NombreOrigen nvarchar(400) collate Modern_Spanish_CI_AI null,
    Calidad varchar(30) collate Latin1_General_100_BIN2 not null,
    Modalidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Origen nvarchar(400) collate Modern_Spanish_CI_AI null
);
