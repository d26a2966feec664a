drop table if exists #StageObraUbicacion;
create table #StageObraUbicacion (
    ObraId bigint not null,
    Orden int not null,
    Entidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Municipio nvarchar(20) collate Latin1_General_100_BIN2 null,
    Localidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    NombreLocalidad nvarchar(400) collate Modern_Spanish_CI_AI null,
    Latitud decimal(10,7) null,
    Longitud decimal(10,7) null,
    Domicilio nvarchar(2000) collate Modern_Spanish_CI_AI null,
    ZonaAtencionPrioritaria nvarchar(60) collate Latin1_General_100_BIN2 null
);
