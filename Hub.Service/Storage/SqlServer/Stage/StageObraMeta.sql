drop table if exists #StageObraMeta;
create table #StageObraMeta (
    ObraId bigint not null,
    Orden int not null,
    Descripcion nvarchar(max) collate Modern_Spanish_CI_AI null,
    Unidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Programada decimal(18,4) null,
    Alcanzada decimal(18,4) null,
    TextoOrigen nvarchar(max) collate Modern_Spanish_CI_AI null
);
