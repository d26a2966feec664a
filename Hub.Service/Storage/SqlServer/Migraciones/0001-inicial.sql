-- First schema. Instants are UTC; money is decimal(18,2) in pesos; percentages and quantities decimal(18,4);
-- keys compare byte by byte, searched text without regard to case or accents. GO separates the batches.

create table dbo.Dependencia (
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI not null,
    Tipo varchar(30) collate Latin1_General_100_BIN2 null,
    AltaUtc datetime2(3) not null,
    BajaUtc datetime2(3) null,
    constraint PK_Dependencia primary key (Clave)
);

create table dbo.Credencial (
    Usuario nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Algoritmo varchar(30) collate Latin1_General_100_BIN2 not null,
    Iteraciones int not null,
    Sal varbinary(64) not null,
    Resumen varbinary(64) not null,
    CreadaUtc datetime2(3) not null,
    RevocadaUtc datetime2(3) null,
    UltimoUsoUtc datetime2(3) null,
    constraint PK_Credencial primary key (Usuario),
    constraint FK_Credencial_Dependencia foreign key (Dependencia) references dbo.Dependencia (Clave)
);
create index IX_Credencial_Dependencia on dbo.Credencial (Dependencia);

create table dbo.VersionLista (
    Lista varchar(40) collate Latin1_General_100_BIN2 not null,
    Version varchar(40) collate Latin1_General_100_BIN2 not null,
    Registros int not null,
    Huella varchar(64) collate Latin1_General_100_BIN2 not null,
    Origen nvarchar(400) collate Modern_Spanish_CI_AI null,
    CargadaUtc datetime2(3) not null,
    Vigente bit not null,
    constraint PK_VersionLista primary key (Lista, Version)
);
create unique index UX_VersionLista_Vigente on dbo.VersionLista (Lista) where Vigente = 1;

create table dbo.ClaveLista (
    Lista varchar(40) collate Latin1_General_100_BIN2 not null,
    Version varchar(40) collate Latin1_General_100_BIN2 not null,
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Orden int not null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI not null,
    ClavePadre nvarchar(60) collate Latin1_General_100_BIN2 null,
    Atributos nvarchar(max) collate Modern_Spanish_CI_AI null,
    constraint PK_ClaveLista primary key (Lista, Version, Clave, VigenteDesde),
    constraint FK_ClaveLista_VersionLista foreign key (Lista, Version) references dbo.VersionLista (Lista, Version)
);

create table dbo.Apertura (
    Version varchar(40) collate Latin1_General_100_BIN2 not null,
    Clave varchar(6) collate Latin1_General_100_BIN2 not null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Nivel int not null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI not null,
    ClavePadre varchar(6) collate Latin1_General_100_BIN2 null,
    Unidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Subfuncion varchar(10) collate Latin1_General_100_BIN2 null,
    PartidaDominioPublico varchar(10) collate Latin1_General_100_BIN2 null,
    PartidaBienPropio varchar(10) collate Latin1_General_100_BIN2 null,
    SectorOc4ids varchar(200) collate Latin1_General_100_BIN2 null,
    Origen nvarchar(400) collate Modern_Spanish_CI_AI null,
    ReemplazadaPor varchar(6) collate Latin1_General_100_BIN2 null,
    constraint PK_Apertura primary key (Version, Clave, VigenteDesde)
);

create table dbo.Equivalencia (
    EquivalenciaId bigint identity(1,1) not null,
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    SistemaOrigen nvarchar(60) collate Latin1_General_100_BIN2 not null,
    ClaveOrigen nvarchar(100) collate Latin1_General_100_BIN2 not null,
    ClaveNormalizada nvarchar(100) collate Latin1_General_100_BIN2 not null,
    NombreOrigen nvarchar(400) collate Modern_Spanish_CI_AI null,
    Calidad varchar(30) collate Latin1_General_100_BIN2 not null,
    Modalidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Estado varchar(20) collate Latin1_General_100_BIN2 not null,
    VigenteDesde date not null,
    VigenteHasta date null,
    Origen nvarchar(400) collate Modern_Spanish_CI_AI null,
    Motivo nvarchar(1000) collate Modern_Spanish_CI_AI null,
    PropuestaPor nvarchar(60) collate Latin1_General_100_BIN2 null,
    PropuestaUtc datetime2(3) null,
    ResueltaPor nvarchar(60) collate Latin1_General_100_BIN2 null,
    ResueltaUtc datetime2(3) null,
    constraint PK_Equivalencia primary key (EquivalenciaId)
);
create unique index UX_Equivalencia_Folio on dbo.Equivalencia (Folio);
create unique index UX_Equivalencia_Vigente on dbo.Equivalencia (SistemaOrigen, ClaveNormalizada, VigenteDesde) where Estado = 'VIGENTE';
create index IX_Equivalencia_Estado on dbo.Equivalencia (Estado, SistemaOrigen, ClaveNormalizada);

create table dbo.EquivalenciaDestino (
    EquivalenciaId bigint not null,
    Orden int not null,
    Clave varchar(6) collate Latin1_General_100_BIN2 not null,
    constraint PK_EquivalenciaDestino primary key (EquivalenciaId, Orden),
    constraint FK_EquivalenciaDestino_Equivalencia foreign key (EquivalenciaId) references dbo.Equivalencia (EquivalenciaId)
);

create table dbo.Secuencia (
    Nombre varchar(30) collate Latin1_General_100_BIN2 not null,
    Valor bigint not null,
    constraint PK_Secuencia primary key (Nombre)
);

create table dbo.FolioSerie (
    Ejercicio int not null,
    Municipio varchar(5) collate Latin1_General_100_BIN2 not null,
    Ultimo int not null,
    constraint PK_FolioSerie primary key (Ejercicio, Municipio)
);

create table dbo.Corrida (
    CorridaId bigint identity(1,1) not null,
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    Tipo varchar(20) collate Latin1_General_100_BIN2 not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Operacion varchar(40) collate Latin1_General_100_BIN2 null,
    Adaptador nvarchar(60) collate Latin1_General_100_BIN2 null,
    Origen nvarchar(400) collate Latin1_General_100_BIN2 null,
    HuellaOrigen varchar(64) collate Latin1_General_100_BIN2 null,
    Perfil nvarchar(100) collate Latin1_General_100_BIN2 null,
    Usuario nvarchar(60) collate Latin1_General_100_BIN2 null,
    IdSolicitud nvarchar(100) collate Latin1_General_100_BIN2 null,
    Estado varchar(30) collate Latin1_General_100_BIN2 not null,
    InicioUtc datetime2(3) not null,
    FinUtc datetime2(3) null,
    Leidos int not null,
    Nuevos int not null,
    Actualizados int not null,
    SinCambio int not null,
    Cuarentena int not null,
    Rechazados int not null,
    Ignorados int not null,
    Advertencias int not null,
    ErrorCodigo varchar(60) collate Latin1_General_100_BIN2 null,
    ErrorTexto nvarchar(2000) collate Modern_Spanish_CI_AI null,
    VersionReglas varchar(60) collate Latin1_General_100_BIN2 null,
    constraint PK_Corrida primary key (CorridaId)
);
create unique index UX_Corrida_Folio on dbo.Corrida (Folio);
create unique index UX_Corrida_Lote on dbo.Corrida (Dependencia, Operacion, Origen) where Tipo = 'LOTE' and Origen is not null;
create index IX_Corrida_Dependencia on dbo.Corrida (Dependencia, CorridaId);
create index IX_Corrida_Adaptador on dbo.Corrida (Adaptador, CorridaId);
create index IX_Corrida_Estado on dbo.Corrida (Estado, CorridaId);
create index IX_Corrida_Inicio on dbo.Corrida (InicioUtc, CorridaId);

create table dbo.Marca (
    Adaptador nvarchar(60) collate Latin1_General_100_BIN2 not null,
    HuellaOrigen varchar(64) collate Latin1_General_100_BIN2 not null,
    CorridaId bigint not null,
    Renglon int not null,
    Terminada bit not null,
    ActualizadaUtc datetime2(3) not null,
    constraint PK_Marca primary key (Adaptador, HuellaOrigen),
    constraint FK_Marca_Corrida foreign key (CorridaId) references dbo.Corrida (CorridaId)
);

create table dbo.Obra (
    ObraId bigint not null,
    FolioObra varchar(30) collate Latin1_General_100_BIN2 not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    ClaveNormal nvarchar(60) collate Latin1_General_100_BIN2 not null,
    EjercicioClave int not null,
    Version int not null,
    Secuencia bigint not null,
    Clasificacion varchar(20) collate Latin1_General_100_BIN2 not null,
    VersionApertura varchar(40) collate Latin1_General_100_BIN2 null,
    RegistradaUtc datetime2(3) not null,
    ActualizadaUtc datetime2(3) not null,
    FechaCorte date null,
    Nombre nvarchar(max) collate Modern_Spanish_CI_AI null,
    NombreBusqueda nvarchar(max) collate Modern_Spanish_CI_AI null,
    Descripcion nvarchar(max) collate Modern_Spanish_CI_AI null,
    EjercicioFiscal int null,
    Apertura varchar(6) collate Latin1_General_100_BIN2 null,
    SistemaOrigen nvarchar(60) collate Latin1_General_100_BIN2 null,
    ClaveOrigen nvarchar(100) collate Latin1_General_100_BIN2 null,
    NombreOrigen nvarchar(400) collate Modern_Spanish_CI_AI null,
    Subfuncion nvarchar(20) collate Latin1_General_100_BIN2 null,
    Programa nvarchar(20) collate Latin1_General_100_BIN2 null,
    Partida nvarchar(20) collate Latin1_General_100_BIN2 null,
    ModalidadObra nvarchar(20) collate Latin1_General_100_BIN2 null,
    ModalidadEjecucion nvarchar(20) collate Latin1_General_100_BIN2 null,
    RegimenLegal nvarchar(20) collate Latin1_General_100_BIN2 null,
    Etapa nvarchar(20) collate Latin1_General_100_BIN2 null,
    Situacion nvarchar(30) collate Latin1_General_100_BIN2 null,
    FechaRegistro date null,
    FechaAprobacion date null,
    InicioProgramado date null,
    TerminoProgramado date null,
    InicioReal date null,
    TerminoReal date null,
    EntregaRecepcion date null,
    Finiquito date null,
    EjecutoraClave nvarchar(60) collate Latin1_General_100_BIN2 null,
    EjecutoraNombre nvarchar(400) collate Modern_Spanish_CI_AI null,
    EjecutoraTipo nvarchar(30) collate Latin1_General_100_BIN2 null,
    NormativaClave nvarchar(60) collate Latin1_General_100_BIN2 null,
    NormativaNombre nvarchar(400) collate Modern_Spanish_CI_AI null,
    NormativaTipo nvarchar(30) collate Latin1_General_100_BIN2 null,
    UnidadResponsableClave nvarchar(60) collate Latin1_General_100_BIN2 null,
    UnidadResponsableNombre nvarchar(400) collate Modern_Spanish_CI_AI null,
    UnidadResponsableTipo nvarchar(30) collate Latin1_General_100_BIN2 null,
    CostoEstimado decimal(18,2) null,
    InversionTotal decimal(18,2) null,
    OperacionMantenimiento decimal(18,2) null,
    OtrosCostos decimal(18,2) null,
    CostoTotal decimal(18,2) null,
    CostoFinal decimal(18,2) null,
    AvanceFechaCorte date null,
    AvanceFisico decimal(18,4) null,
    AvanceFisicoProgramado decimal(18,4) null,
    AvanceFinanciero decimal(18,4) null,
    AvanceMontoEjercido decimal(18,2) null,
    AvanceObservaciones nvarchar(max) collate Modern_Spanish_CI_AI null,
    Municipio nvarchar(20) collate Latin1_General_100_BIN2 null,
    MontoModificado decimal(18,2) null,
    MontoEjercido decimal(18,2) null,
    constraint PK_Obra primary key (ObraId)
);
create unique index UX_Obra_Folio on dbo.Obra (FolioObra);
create unique index UX_Obra_Clave on dbo.Obra (Dependencia, ClaveNormal, EjercicioClave);
create index IX_Obra_Dependencia on dbo.Obra (Dependencia, FolioObra);
create index IX_Obra_Ejercicio on dbo.Obra (EjercicioFiscal, FolioObra);
create index IX_Obra_Municipio on dbo.Obra (Municipio, FolioObra);
create index IX_Obra_Apertura on dbo.Obra (Apertura, FolioObra);
create index IX_Obra_Etapa on dbo.Obra (Etapa, FolioObra);

create table dbo.ObraIdentificador (
    ObraId bigint not null,
    Orden int not null,
    Esquema nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Valor nvarchar(200) collate Latin1_General_100_BIN2 not null,
    constraint PK_ObraIdentificador primary key (ObraId, Orden),
    constraint FK_ObraIdentificador_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);
create index IX_ObraIdentificador_Valor on dbo.ObraIdentificador (Esquema, Valor);

create table dbo.ObraUbicacion (
    ObraId bigint not null,
    Orden int not null,
    Entidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Municipio nvarchar(20) collate Latin1_General_100_BIN2 null,
    Localidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    NombreLocalidad nvarchar(400) collate Modern_Spanish_CI_AI null,
    Latitud decimal(10,7) null,
    Longitud decimal(10,7) null,
    Domicilio nvarchar(2000) collate Modern_Spanish_CI_AI null,
    ZonaAtencionPrioritaria nvarchar(60) collate Latin1_General_100_BIN2 null,
    constraint PK_ObraUbicacion primary key (ObraId, Orden),
    constraint FK_ObraUbicacion_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);
create index IX_ObraUbicacion_Municipio on dbo.ObraUbicacion (Municipio, ObraId);

create table dbo.ObraFinanciamiento (
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
    MontoReintegrado decimal(18,2) null,
    constraint PK_ObraFinanciamiento primary key (ObraId, Orden),
    constraint FK_ObraFinanciamiento_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);
create index IX_ObraFinanciamiento_Fuente on dbo.ObraFinanciamiento (Fuente, Fondo, EjercicioRecurso);

create table dbo.ObraContrato (
    ObraId bigint not null,
    Orden int not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Numero nvarchar(100) collate Latin1_General_100_BIN2 null,
    Objeto nvarchar(max) collate Modern_Spanish_CI_AI null,
    Clase nvarchar(20) collate Latin1_General_100_BIN2 null,
    Tipo nvarchar(30) collate Latin1_General_100_BIN2 null,
    ProcedimientoTipo nvarchar(20) collate Latin1_General_100_BIN2 null,
    ProcedimientoNumero nvarchar(100) collate Latin1_General_100_BIN2 null,
    Expediente nvarchar(60) collate Latin1_General_100_BIN2 null,
    Caracter nvarchar(20) collate Latin1_General_100_BIN2 null,
    FundamentoExcepcion nvarchar(400) collate Modern_Spanish_CI_AI null,
    FechaConvocatoria date null,
    FechaApertura date null,
    FechaFallo date null,
    Proposiciones int null,
    ProcedimientoUrl nvarchar(2000) collate Modern_Spanish_CI_AI null,
    FechaFirma date null,
    Inicio date null,
    Termino date null,
    MontoSinIva decimal(18,2) null,
    MontoConIva decimal(18,2) null,
    MontoObra decimal(18,2) null,
    PorcentajeAnticipo decimal(18,4) null,
    MontoAnticipo decimal(18,2) null,
    MontoFinal decimal(18,2) null,
    constraint PK_ObraContrato primary key (ObraId, Orden),
    constraint FK_ObraContrato_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);
create index IX_ObraContrato_Numero on dbo.ObraContrato (Dependencia, Numero);

create table dbo.ObraContratista (
    ObraId bigint not null,
    OrdenContrato int not null,
    Orden int not null,
    Rfc nvarchar(20) collate Latin1_General_100_BIN2 null,
    Nombre nvarchar(400) collate Modern_Spanish_CI_AI null,
    TipoPersona nvarchar(20) collate Latin1_General_100_BIN2 null,
    Participacion decimal(18,4) null,
    constraint PK_ObraContratista primary key (ObraId, OrdenContrato, Orden),
    constraint FK_ObraContratista_ObraContrato foreign key (ObraId, OrdenContrato) references dbo.ObraContrato (ObraId, Orden)
);
create index IX_ObraContratista_Rfc on dbo.ObraContratista (Rfc);

create table dbo.ObraConvenio (
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
    Fundamento nvarchar(max) collate Modern_Spanish_CI_AI null,
    constraint PK_ObraConvenio primary key (ObraId, OrdenContrato, Orden),
    constraint FK_ObraConvenio_ObraContrato foreign key (ObraId, OrdenContrato) references dbo.ObraContrato (ObraId, Orden)
);

create table dbo.ObraMeta (
    ObraId bigint not null,
    Orden int not null,
    Descripcion nvarchar(max) collate Modern_Spanish_CI_AI null,
    Unidad nvarchar(20) collate Latin1_General_100_BIN2 null,
    Programada decimal(18,4) null,
    Alcanzada decimal(18,4) null,
    TextoOrigen nvarchar(max) collate Modern_Spanish_CI_AI null,
    constraint PK_ObraMeta primary key (ObraId, Orden),
    constraint FK_ObraMeta_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);

create table dbo.ObraBeneficiario (
    ObraId bigint not null,
    Orden int not null,
    Tipo nvarchar(20) collate Latin1_General_100_BIN2 null,
    Cantidad int null,
    Descripcion nvarchar(max) collate Modern_Spanish_CI_AI null,
    constraint PK_ObraBeneficiario primary key (ObraId, Orden),
    constraint FK_ObraBeneficiario_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);

create table dbo.ObraDato (
    ObraId bigint not null,
    Orden int not null,
    Nombre nvarchar(200) collate Modern_Spanish_CI_AI not null,
    Valor nvarchar(max) collate Modern_Spanish_CI_AI null,
    constraint PK_ObraDato primary key (ObraId, Orden),
    constraint FK_ObraDato_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);

create table dbo.Declaracion (
    DeclaracionId bigint not null,
    ObraId bigint not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Clave nvarchar(60) collate Latin1_General_100_BIN2 not null,
    EjercicioClave int not null,
    Corte date null,
    Huella varchar(64) collate Latin1_General_100_BIN2 not null,
    CorridaId bigint not null,
    Renglon int not null,
    VersionReglas varchar(60) collate Latin1_General_100_BIN2 not null,
    Perfil nvarchar(100) collate Latin1_General_100_BIN2 null,
    Formato varchar(30) collate Latin1_General_100_BIN2 not null,
    Codificacion varchar(40) collate Latin1_General_100_BIN2 not null,
    Contexto nvarchar(max) collate Modern_Spanish_CI_AI null,
    Original varbinary(max) not null,
    Contenido nvarchar(max) collate Modern_Spanish_CI_AI not null,
    Vigente bit not null,
    Ultima bit not null,
    RecibidaUtc datetime2(3) not null,
    constraint PK_Declaracion primary key (DeclaracionId),
    constraint FK_Declaracion_Obra foreign key (ObraId) references dbo.Obra (ObraId),
    constraint FK_Declaracion_Corrida foreign key (CorridaId) references dbo.Corrida (CorridaId)
);
create index IX_Declaracion_Ultima on dbo.Declaracion (ObraId, Corte, Huella) where Ultima = 1;
create index IX_Declaracion_Obra on dbo.Declaracion (ObraId, DeclaracionId);
create index IX_Declaracion_Corrida on dbo.Declaracion (CorridaId, Renglon);

create table dbo.ObraHistoria (
    ObraId bigint not null,
    Version int not null,
    Secuencia bigint not null,
    Tipo varchar(10) collate Latin1_General_100_BIN2 not null,
    DesdeUtc datetime2(3) not null,
    CorridaId bigint not null,
    DeclaracionId bigint not null,
    Clasificacion varchar(20) collate Latin1_General_100_BIN2 not null,
    VersionApertura varchar(40) collate Latin1_General_100_BIN2 null,
    Contenido nvarchar(max) collate Modern_Spanish_CI_AI not null,
    constraint PK_ObraHistoria primary key (ObraId, Version),
    constraint FK_ObraHistoria_Obra foreign key (ObraId) references dbo.Obra (ObraId),
    constraint FK_ObraHistoria_Corrida foreign key (CorridaId) references dbo.Corrida (CorridaId),
    constraint FK_ObraHistoria_Declaracion foreign key (DeclaracionId) references dbo.Declaracion (DeclaracionId)
);
create unique index UX_ObraHistoria_Secuencia on dbo.ObraHistoria (Secuencia);

create table dbo.CorridaRegistro (
    CorridaId bigint not null,
    Renglon int not null,
    Clave nvarchar(200) collate Latin1_General_100_BIN2 null,
    Resultado varchar(20) collate Latin1_General_100_BIN2 not null,
    ObraId bigint null,
    FolioCuarentena varchar(20) collate Latin1_General_100_BIN2 null,
    Motivo nvarchar(1000) collate Modern_Spanish_CI_AI null,
    constraint PK_CorridaRegistro primary key (CorridaId, Renglon),
    constraint FK_CorridaRegistro_Corrida foreign key (CorridaId) references dbo.Corrida (CorridaId),
    constraint FK_CorridaRegistro_Obra foreign key (ObraId) references dbo.Obra (ObraId)
);
create index IX_CorridaRegistro_Obra on dbo.CorridaRegistro (ObraId, CorridaId) where ObraId is not null;

create table dbo.Hallazgo (
    CorridaId bigint not null,
    Renglon int not null,
    Orden int not null,
    Codigo varchar(60) collate Latin1_General_100_BIN2 not null,
    Severidad varchar(20) collate Latin1_General_100_BIN2 not null,
    Campo nvarchar(400) collate Modern_Spanish_CI_AI null,
    Mensaje nvarchar(2000) collate Modern_Spanish_CI_AI not null,
    Remedio nvarchar(2000) collate Modern_Spanish_CI_AI not null,
    constraint PK_Hallazgo primary key (CorridaId, Renglon, Orden),
    constraint FK_Hallazgo_Corrida foreign key (CorridaId) references dbo.Corrida (CorridaId)
);
create index IX_Hallazgo_Codigo on dbo.Hallazgo (CorridaId, Codigo, Renglon);

create table dbo.Cuarentena (
    CuarentenaId bigint identity(1,1) not null,
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    CorridaId bigint not null,
    Renglon int not null,
    UltimaCorridaId bigint not null,
    UltimoRenglon int not null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Canal nvarchar(60) collate Latin1_General_100_BIN2 not null,
    Adaptador nvarchar(60) collate Latin1_General_100_BIN2 null,
    Operacion varchar(40) collate Latin1_General_100_BIN2 null,
    Clave nvarchar(200) collate Latin1_General_100_BIN2 null,
    ClaveNormal nvarchar(200) collate Latin1_General_100_BIN2 null,
    Ejercicio int null,
    Estado varchar(20) collate Latin1_General_100_BIN2 not null,
    Formato varchar(30) collate Latin1_General_100_BIN2 not null,
    Codificacion varchar(40) collate Latin1_General_100_BIN2 not null,
    Contexto nvarchar(max) collate Modern_Spanish_CI_AI null,
    Original varbinary(max) not null,
    HuellaOriginal varchar(64) collate Latin1_General_100_BIN2 not null,
    Perfil nvarchar(100) collate Latin1_General_100_BIN2 null,
    RecibidoUtc datetime2(3) not null,
    ActualizadoUtc datetime2(3) not null,
    Intentos int not null,
    LiberadaCorridaId bigint null,
    constraint PK_Cuarentena primary key (CuarentenaId),
    constraint FK_Cuarentena_CorridaId foreign key (CorridaId) references dbo.Corrida (CorridaId),
    constraint FK_Cuarentena_UltimaCorridaId foreign key (UltimaCorridaId) references dbo.Corrida (CorridaId),
    constraint FK_Cuarentena_LiberadaCorridaId foreign key (LiberadaCorridaId) references dbo.Corrida (CorridaId)
);
create unique index UX_Cuarentena_Folio on dbo.Cuarentena (Folio);
create unique index UX_Cuarentena_Original on dbo.Cuarentena (Dependencia, Canal, HuellaOriginal);
create index IX_Cuarentena_Estado on dbo.Cuarentena (Estado, CuarentenaId);
create index IX_Cuarentena_Dependencia on dbo.Cuarentena (Dependencia, Estado, CuarentenaId);
create index IX_Cuarentena_Clave on dbo.Cuarentena (Dependencia, Canal, ClaveNormal);
create index IX_Cuarentena_Corrida on dbo.Cuarentena (CorridaId, CuarentenaId);
create index IX_Cuarentena_UltimaCorrida on dbo.Cuarentena (UltimaCorridaId, UltimoRenglon);

create table dbo.Falta (
    Folio varchar(20) collate Latin1_General_100_BIN2 not null,
    Codigo varchar(60) collate Latin1_General_100_BIN2 not null,
    Campo nvarchar(400) collate Modern_Spanish_CI_AI null,
    Servicio varchar(60) collate Latin1_General_100_BIN2 null,
    Operacion varchar(60) collate Latin1_General_100_BIN2 null,
    Usuario nvarchar(60) collate Latin1_General_100_BIN2 null,
    Dependencia nvarchar(60) collate Latin1_General_100_BIN2 null,
    OcurridaUtc datetime2(3) not null,
    constraint PK_Falta primary key (Folio)
);
create index IX_Falta_Ocurrida on dbo.Falta (OcurridaUtc);

insert into dbo.Secuencia (Nombre, Valor) values ('OBRA', 0), ('DECLARACION', 0), ('CAMBIO', 0);
GO
-- One row a contract: the same contract may serve several works, and a work may have several contracts.
create view dbo.Contrato as
select c.Dependencia, c.Numero, max(c.Clase) as Clase, max(c.Tipo) as Tipo, max(c.FechaFirma) as FechaFirma,
    min(c.Inicio) as Inicio, max(c.Termino) as Termino, max(c.MontoSinIva) as MontoSinIva,
    max(c.MontoConIva) as MontoConIva, max(c.MontoFinal) as MontoFinal, sum(c.MontoObra) as MontoObras,
    count(distinct c.ObraId) as Obras
from dbo.ObraContrato as c
where c.Numero is not null
group by c.Dependencia, c.Numero;
GO
create view dbo.ContratoObra as
select c.Dependencia, c.Numero, o.FolioObra, o.ObraId, c.Orden, c.MontoObra, c.MontoConIva
from dbo.ObraContrato as c
join dbo.Obra as o on o.ObraId = c.ObraId
where c.Numero is not null;
GO
