drop table if exists #StageObraConvenio;
create table #StageObraConvenio (
    ObraId bigint not null,
    OrdenContrato int not null,
    Orden int not null,
    Numero nvarchar(100) collate Latin1_General_100_BIN2 null,
    Tipo nvarchar(20) collate Latin1_General_100_BIN2 null,
    FechaDeterminacion date null,
    FechaFirma date null,
    MontoAnterior decimal(18,2) null,
    MontoNuevo decimal(18,2) null,
    TerminoAnterior date null,
    TerminoNuevo date null,
    Motivo nvarchar(max) collate Modern_Spanish_CI_AI null,
    Fundamento nvarchar(max) collate Modern_Spanish_CI_AI null
);
