drop table if exists #StageObraFinanciamiento;
create table #StageObraFinanciamiento (
    ObraId bigint not null,
    Orden int not null,
    Fuente nvarchar(20) collate Latin1_General_100_BIN2 null,
    Ramo nvarchar(20) collate Latin1_General_100_BIN2 null,
    Fondo nvarchar(60) collate Latin1_General_100_BIN2 null,
    Aportante nvarchar(30) collate Latin1_General_100_BIN2 null,
    EjercicioRecurso int null,
    EjercicioGasto int null,
    Convenio nvarchar(400) collate Modern_Spanish_CI_AI null,
    MontoAprobado decimal(18,2) null,
    MontoModificado decimal(18,2) null,
    MontoRecaudado decimal(18,2) null,
    MontoMinistrado decimal(18,2) null,
    MontoComprometido decimal(18,2) null,
    MontoDevengado decimal(18,2) null,
    MontoEjercido decimal(18,2) null,
    MontoPagado decimal(18,2) null,
    MontoReintegrado decimal(18,2) null
);
