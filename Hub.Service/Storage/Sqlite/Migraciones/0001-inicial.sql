-- First schema. Days are text yyyy-MM-dd; instants text yyyy-MM-ddTHH:mm:ss.fffZ, UTC; money is an integer of centavos;
-- percentages and quantities are exact decimal text of up to four decimals; text compares byte by byte.

create table Dependencia (
    Clave text not null,
    Nombre text not null,
    Tipo text,
    AltaUtc text not null,
    BajaUtc text,
    primary key (Clave)
) strict;

create table Credencial (
    Usuario text not null,
    Dependencia text not null,
    Algoritmo text not null,
    Iteraciones integer not null,
    Sal blob not null,
    Resumen blob not null,
    CreadaUtc text not null,
    RevocadaUtc text,
    UltimoUsoUtc text,
    primary key (Usuario),
    foreign key (Dependencia) references Dependencia (Clave)
) strict;
create index IX_Credencial_Dependencia on Credencial (Dependencia);

create table VersionLista (
    Lista text not null,
    Version text not null,
    Registros integer not null,
    Huella text not null,
    Origen text,
    CargadaUtc text not null,
    Vigente integer not null,
    primary key (Lista, Version)
) strict;
create unique index UX_VersionLista_Vigente on VersionLista (Lista) where Vigente = 1;

create table ClaveLista (
    Lista text not null,
    Version text not null,
    Clave text not null,
    VigenteDesde text not null,
    VigenteHasta text,
    Orden integer not null,
    Nombre text not null,
    ClavePadre text,
    Atributos text,
    primary key (Lista, Version, Clave, VigenteDesde),
    foreign key (Lista, Version) references VersionLista (Lista, Version)
) strict;

create table Apertura (
    Version text not null,
    Clave text not null,
    VigenteDesde text not null,
    VigenteHasta text,
    Nivel integer not null,
    Nombre text not null,
    ClavePadre text,
    Unidad text,
    Subfuncion text,
    PartidaDominioPublico text,
    PartidaBienPropio text,
    SectorOc4ids text,
    Origen text,
    ReemplazadaPor text,
    primary key (Version, Clave, VigenteDesde)
) strict;

create table Equivalencia (
    EquivalenciaId integer not null primary key autoincrement,
    Folio text not null,
    SistemaOrigen text not null,
    ClaveOrigen text not null,
    ClaveNormalizada text not null,
    NombreOrigen text,
    Calidad text not null,
    Modalidad text,
    Estado text not null,
    VigenteDesde text not null,
    VigenteHasta text,
    Origen text,
    Motivo text,
    PropuestaPor text,
    PropuestaUtc text,
    ResueltaPor text,
    ResueltaUtc text
) strict;
create unique index UX_Equivalencia_Folio on Equivalencia (Folio);
create unique index UX_Equivalencia_Vigente on Equivalencia (SistemaOrigen, ClaveNormalizada, VigenteDesde) where Estado = 'VIGENTE';
create index IX_Equivalencia_Estado on Equivalencia (Estado, SistemaOrigen, ClaveNormalizada);

create table EquivalenciaDestino (
    EquivalenciaId integer not null,
    Orden integer not null,
    Clave text not null,
    primary key (EquivalenciaId, Orden),
    foreign key (EquivalenciaId) references Equivalencia (EquivalenciaId)
) strict;

create table Secuencia (
    Nombre text not null,
    Valor integer not null,
    primary key (Nombre)
) strict;

create table FolioSerie (
    Ejercicio integer not null,
    Municipio text not null,
    Ultimo integer not null,
    primary key (Ejercicio, Municipio)
) strict;

create table Corrida (
    CorridaId integer not null primary key autoincrement,
    Folio text not null,
    Tipo text not null,
    Dependencia text not null,
    Operacion text,
    Adaptador text,
    Origen text,
    HuellaOrigen text,
    Perfil text,
    Usuario text,
    IdSolicitud text,
    Estado text not null,
    InicioUtc text not null,
    FinUtc text,
    Leidos integer not null,
    Nuevos integer not null,
    Actualizados integer not null,
    SinCambio integer not null,
    Cuarentena integer not null,
    Rechazados integer not null,
    Ignorados integer not null,
    Advertencias integer not null,
    ErrorCodigo text,
    ErrorTexto text,
    VersionReglas text
) strict;
create unique index UX_Corrida_Folio on Corrida (Folio);
create unique index UX_Corrida_Lote on Corrida (Dependencia, Operacion, Origen) where Tipo = 'LOTE' and Origen is not null;
create index IX_Corrida_Dependencia on Corrida (Dependencia, CorridaId);
create index IX_Corrida_Adaptador on Corrida (Adaptador, CorridaId);
create index IX_Corrida_Estado on Corrida (Estado, CorridaId);
create index IX_Corrida_Inicio on Corrida (InicioUtc, CorridaId);

create table Marca (
    Adaptador text not null,
    HuellaOrigen text not null,
    CorridaId integer not null,
    Renglon integer not null,
    Terminada integer not null,
    ActualizadaUtc text not null,
    primary key (Adaptador, HuellaOrigen),
    foreign key (CorridaId) references Corrida (CorridaId)
) strict;

create table Obra (
    ObraId integer not null,
    FolioObra text not null,
    Dependencia text not null,
    Clave text not null,
    ClaveNormal text not null,
    EjercicioClave integer not null,
    Version integer not null,
    Secuencia integer not null,
    Clasificacion text not null,
    VersionApertura text,
    RegistradaUtc text not null,
    ActualizadaUtc text not null,
    FechaCorte text,
    Nombre text,
    NombreBusqueda text,
    Descripcion text,
    EjercicioFiscal integer,
    Apertura text,
    SistemaOrigen text,
    ClaveOrigen text,
    NombreOrigen text,
    Subfuncion text,
    Programa text,
    Partida text,
    ModalidadObra text,
    ModalidadEjecucion text,
    RegimenLegal text,
    Etapa text,
    Situacion text,
    FechaRegistro text,
    FechaAprobacion text,
    InicioProgramado text,
    TerminoProgramado text,
    InicioReal text,
    TerminoReal text,
    EntregaRecepcion text,
    Finiquito text,
    EjecutoraClave text,
    EjecutoraNombre text,
    EjecutoraTipo text,
    NormativaClave text,
    NormativaNombre text,
    NormativaTipo text,
    UnidadResponsableClave text,
    UnidadResponsableNombre text,
    UnidadResponsableTipo text,
    CostoEstimado integer,
    InversionTotal integer,
    OperacionMantenimiento integer,
    OtrosCostos integer,
    CostoTotal integer,
    CostoFinal integer,
    AvanceFechaCorte text,
    AvanceFisico text,
    AvanceFisicoProgramado text,
    AvanceFinanciero text,
    AvanceMontoEjercido integer,
    AvanceObservaciones text,
    Municipio text,
    MontoModificado integer,
    MontoEjercido integer,
    primary key (ObraId)
) strict;
create unique index UX_Obra_Folio on Obra (FolioObra);
create unique index UX_Obra_Clave on Obra (Dependencia, ClaveNormal, EjercicioClave);
create index IX_Obra_Dependencia on Obra (Dependencia, FolioObra);
create index IX_Obra_Ejercicio on Obra (EjercicioFiscal, FolioObra);
create index IX_Obra_Municipio on Obra (Municipio, FolioObra);
create index IX_Obra_Apertura on Obra (Apertura, FolioObra);
create index IX_Obra_Etapa on Obra (Etapa, FolioObra);

create table ObraIdentificador (
    ObraId integer not null,
    Orden integer not null,
    Esquema text not null,
    Valor text not null,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;
create index IX_ObraIdentificador_Valor on ObraIdentificador (Esquema, Valor);

create table ObraUbicacion (
    ObraId integer not null,
    Orden integer not null,
    Entidad text,
    Municipio text,
    Localidad text,
    NombreLocalidad text,
    Latitud real,
    Longitud real,
    Domicilio text,
    ZonaAtencionPrioritaria text,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;
create index IX_ObraUbicacion_Municipio on ObraUbicacion (Municipio, ObraId);

create table ObraFinanciamiento (
    ObraId integer not null,
    Orden integer not null,
    Fuente text,
    Ramo text,
    Fondo text,
    Aportante text,
    EjercicioRecurso integer,
    EjercicioGasto integer,
    Convenio text,
    MontoAprobado integer,
    MontoModificado integer,
    MontoRecaudado integer,
    MontoMinistrado integer,
    MontoComprometido integer,
    MontoDevengado integer,
    MontoEjercido integer,
    MontoPagado integer,
    MontoReintegrado integer,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;
create index IX_ObraFinanciamiento_Fuente on ObraFinanciamiento (Fuente, Fondo, EjercicioRecurso);

create table ObraContrato (
    ObraId integer not null,
    Orden integer not null,
    Dependencia text not null,
    Numero text,
    Objeto text,
    Clase text,
    Tipo text,
    ProcedimientoTipo text,
    ProcedimientoNumero text,
    Expediente text,
    Caracter text,
    FundamentoExcepcion text,
    FechaConvocatoria text,
    FechaApertura text,
    FechaFallo text,
    Proposiciones integer,
    ProcedimientoUrl text,
    FechaFirma text,
    Inicio text,
    Termino text,
    MontoSinIva integer,
    MontoConIva integer,
    MontoObra integer,
    PorcentajeAnticipo text,
    MontoAnticipo integer,
    MontoFinal integer,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;
create index IX_ObraContrato_Numero on ObraContrato (Dependencia, Numero);

create table ObraContratista (
    ObraId integer not null,
    OrdenContrato integer not null,
    Orden integer not null,
    Rfc text,
    Nombre text,
    TipoPersona text,
    Participacion text,
    primary key (ObraId, OrdenContrato, Orden),
    foreign key (ObraId, OrdenContrato) references ObraContrato (ObraId, Orden)
) strict;
create index IX_ObraContratista_Rfc on ObraContratista (Rfc);

create table ObraConvenio (
    ObraId integer not null,
    OrdenContrato integer not null,
    Orden integer not null,
    Numero text,
    Tipo text,
    FechaDeterminacion text,
    FechaFirma text,
    MontoAnterior integer,
    MontoNuevo integer,
    TerminoAnterior text,
    TerminoNuevo text,
    Motivo text,
    Fundamento text,
    primary key (ObraId, OrdenContrato, Orden),
    foreign key (ObraId, OrdenContrato) references ObraContrato (ObraId, Orden)
) strict;

create table ObraMeta (
    ObraId integer not null,
    Orden integer not null,
    Descripcion text,
    Unidad text,
    Programada text,
    Alcanzada text,
    TextoOrigen text,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;

create table ObraBeneficiario (
    ObraId integer not null,
    Orden integer not null,
    Tipo text,
    Cantidad integer,
    Descripcion text,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;

create table ObraDato (
    ObraId integer not null,
    Orden integer not null,
    Nombre text not null,
    Valor text,
    primary key (ObraId, Orden),
    foreign key (ObraId) references Obra (ObraId)
) strict;

create table Declaracion (
    DeclaracionId integer not null,
    ObraId integer not null,
    Dependencia text not null,
    Clave text not null,
    EjercicioClave integer not null,
    Corte text,
    Huella text not null,
    CorridaId integer not null,
    Renglon integer not null,
    VersionReglas text not null,
    Perfil text,
    Formato text not null,
    Codificacion text not null,
    Contexto text,
    Original blob not null,
    Contenido text not null,
    Vigente integer not null,
    Ultima integer not null,
    RecibidaUtc text not null,
    primary key (DeclaracionId),
    foreign key (ObraId) references Obra (ObraId),
    foreign key (CorridaId) references Corrida (CorridaId)
) strict;
create index IX_Declaracion_Ultima on Declaracion (ObraId, Corte, Huella) where Ultima = 1;
create index IX_Declaracion_Obra on Declaracion (ObraId, DeclaracionId);
create index IX_Declaracion_Corrida on Declaracion (CorridaId, Renglon);

create table ObraHistoria (
    ObraId integer not null,
    Version integer not null,
    Secuencia integer not null,
    Tipo text not null,
    DesdeUtc text not null,
    CorridaId integer not null,
    DeclaracionId integer not null,
    Clasificacion text not null,
    VersionApertura text,
    Contenido text not null,
    primary key (ObraId, Version),
    foreign key (ObraId) references Obra (ObraId),
    foreign key (CorridaId) references Corrida (CorridaId),
    foreign key (DeclaracionId) references Declaracion (DeclaracionId)
) strict;
create unique index UX_ObraHistoria_Secuencia on ObraHistoria (Secuencia);

create table CorridaRegistro (
    CorridaId integer not null,
    Renglon integer not null,
    Clave text,
    Resultado text not null,
    ObraId integer,
    FolioCuarentena text,
    Motivo text,
    primary key (CorridaId, Renglon),
    foreign key (CorridaId) references Corrida (CorridaId),
    foreign key (ObraId) references Obra (ObraId)
) strict;
create index IX_CorridaRegistro_Obra on CorridaRegistro (ObraId, CorridaId) where ObraId is not null;

create table Hallazgo (
    CorridaId integer not null,
    Renglon integer not null,
    Orden integer not null,
    Codigo text not null,
    Severidad text not null,
    Campo text,
    Mensaje text not null,
    Remedio text not null,
    primary key (CorridaId, Renglon, Orden),
    foreign key (CorridaId) references Corrida (CorridaId)
) strict;
create index IX_Hallazgo_Codigo on Hallazgo (CorridaId, Codigo, Renglon);

create table Cuarentena (
    CuarentenaId integer not null primary key autoincrement,
    Folio text not null,
    CorridaId integer not null,
    Renglon integer not null,
    UltimaCorridaId integer not null,
    UltimoRenglon integer not null,
    Dependencia text not null,
    Canal text not null,
    Adaptador text,
    Operacion text,
    Clave text,
    ClaveNormal text,
    Ejercicio integer,
    Estado text not null,
    Formato text not null,
    Codificacion text not null,
    Contexto text,
    Original blob not null,
    HuellaOriginal text not null,
    Perfil text,
    RecibidoUtc text not null,
    ActualizadoUtc text not null,
    Intentos integer not null,
    LiberadaCorridaId integer,
    foreign key (CorridaId) references Corrida (CorridaId),
    foreign key (UltimaCorridaId) references Corrida (CorridaId),
    foreign key (LiberadaCorridaId) references Corrida (CorridaId)
) strict;
create unique index UX_Cuarentena_Folio on Cuarentena (Folio);
create unique index UX_Cuarentena_Original on Cuarentena (Dependencia, Canal, HuellaOriginal);
create index IX_Cuarentena_Estado on Cuarentena (Estado, CuarentenaId);
create index IX_Cuarentena_Dependencia on Cuarentena (Dependencia, Estado, CuarentenaId);
create index IX_Cuarentena_Clave on Cuarentena (Dependencia, Canal, ClaveNormal);
create index IX_Cuarentena_Corrida on Cuarentena (CorridaId, CuarentenaId);
create index IX_Cuarentena_UltimaCorrida on Cuarentena (UltimaCorridaId, UltimoRenglon);

create table Falta (
    Folio text not null,
    Codigo text not null,
    Campo text,
    Servicio text,
    Operacion text,
    Usuario text,
    Dependencia text,
    OcurridaUtc text not null,
    primary key (Folio)
) strict;
create index IX_Falta_Ocurrida on Falta (OcurridaUtc);

-- One row a contract: the same contract may serve several works, and a work may have several contracts.
create view Contrato as
select c.Dependencia, c.Numero, max(c.Clase) as Clase, max(c.Tipo) as Tipo, max(c.FechaFirma) as FechaFirma,
    min(c.Inicio) as Inicio, max(c.Termino) as Termino, max(c.MontoSinIva) as MontoSinIva,
    max(c.MontoConIva) as MontoConIva, max(c.MontoFinal) as MontoFinal, sum(c.MontoObra) as MontoObras,
    count(distinct c.ObraId) as Obras
from ObraContrato as c
where c.Numero is not null
group by c.Dependencia, c.Numero;

create view ContratoObra as
select c.Dependencia, c.Numero, o.FolioObra, o.ObraId, c.Orden, c.MontoObra, c.MontoConIva
from ObraContrato as c
join Obra as o on o.ObraId = c.ObraId
where c.Numero is not null;

insert into Secuencia (Nombre, Valor) values ('OBRA', 0), ('DECLARACION', 0), ('CAMBIO', 0);
