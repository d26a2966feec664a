drop table if exists #StageObraBeneficiario;
create table #StageObraBeneficiario (
    ObraId bigint not null,
    Orden int not null,
    Tipo nvarchar(20) collate Latin1_General_100_BIN2 null,
    Cantidad int null,
    Descripcion nvarchar(max) collate Modern_Spanish_CI_AI null
);
