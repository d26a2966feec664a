drop table if exists #StageObraContratista;
create table #StageObraContratista (
    ObraId bigint not null,
    OrdenContrato int not null,
    Orden int not null,
    Rfc nvarchar(20) collate Latin1_General_100_BIN2 null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI null,
    TipoPersona nvarchar(20) collate Latin1_General_100_BIN2 null,
    Participacion decimal(18,4) null
);
