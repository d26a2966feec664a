drop table if exists #StageObraDato;
create table #StageObraDato (
    ObraId bigint not null,
    Orden int not null,
    Nombre nvarchar(200) collate Modern_Spanish_CI_AI not null,
    Valor nvarchar(max) collate Modern_Spanish_CI_AI null
);
