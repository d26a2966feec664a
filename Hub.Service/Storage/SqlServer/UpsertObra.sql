-- A work that another writer changed meanwhile is left alone: the caller counts the rows.
update o set
    o.ActualizadaUtc = @Ahora, o.Clave = s.Clave, o.Version = s.Version, o.Secuencia = s.Secuencia,
    o.Clasificacion = s.Clasificacion, o.VersionApertura = s.VersionApertura, o.FechaCorte = s.FechaCorte,
    o.Nombre = s.Nombre, o.NombreBusqueda = s.NombreBusqueda, o.Descripcion = s.Descripcion,
    o.EjercicioFiscal = s.EjercicioFiscal, o.Apertura = s.Apertura, o.SistemaOrigen = s.SistemaOrigen,
    o.ClaveOrigen = s.ClaveOrigen, o.NombreOrigen = s.NombreOrigen, o.Subfuncion = s.Subfuncion,
    o.Programa = s.Programa, o.Partida = s.Partida, o.ModalidadObra = s.ModalidadObra,
    o.ModalidadEjecucion = s.ModalidadEjecucion, o.RegimenLegal = s.RegimenLegal, o.Etapa = s.Etapa,
    o.Situacion = s.Situacion, o.FechaRegistro = s.FechaRegistro, o.FechaAprobacion = s.FechaAprobacion,
    o.InicioProgramado = s.InicioProgramado, o.TerminoProgramado = s.TerminoProgramado,
    o.InicioReal = s.InicioReal, o.TerminoReal = s.TerminoReal, o.EntregaRecepcion = s.EntregaRecepcion,
    o.Finiquito = s.Finiquito, o.EjecutoraClave = s.EjecutoraClave, o.EjecutoraNombre = s.EjecutoraNombre,
    o.EjecutoraTipo = s.EjecutoraTipo, o.NormativaClave = s.NormativaClave,
    o.NormativaNombre = s.NormativaNombre, o.NormativaTipo = s.NormativaTipo,
    o.UnidadResponsableClave = s.UnidadResponsableClave, o.UnidadResponsableNombre = s.UnidadResponsableNombre,
    o.UnidadResponsableTipo = s.UnidadResponsableTipo, o.CostoEstimado = s.CostoEstimado,
    o.InversionTotal = s.InversionTotal, o.OperacionMantenimiento = s.OperacionMantenimiento,
    o.OtrosCostos = s.OtrosCostos, o.CostoTotal = s.CostoTotal, o.CostoFinal = s.CostoFinal,
    o.AvanceFechaCorte = s.AvanceFechaCorte, o.AvanceFisico = s.AvanceFisico,
    o.AvanceFisicoProgramado = s.AvanceFisicoProgramado, o.AvanceFinanciero = s.AvanceFinanciero,
    o.AvanceMontoEjercido = s.AvanceMontoEjercido, o.AvanceObservaciones = s.AvanceObservaciones,
    o.Municipio = s.Municipio, o.MontoModificado = s.MontoModificado, o.MontoEjercido = s.MontoEjercido
from dbo.Obra as o
join #StageObra as s on s.ObraId = o.ObraId
where o.Version = s.Version - 1;

insert into dbo.Obra (
    RegistradaUtc, ActualizadaUtc, ObraId, FolioObra, Dependencia, Clave, ClaveNormal, EjercicioClave, Version,
    Secuencia, Clasificacion, VersionApertura, FechaCorte, Nombre, NombreBusqueda, Descripcion,
    EjercicioFiscal, Apertura, SistemaOrigen, ClaveOrigen, NombreOrigen, Subfuncion, Programa, Partida,
    ModalidadObra, ModalidadEjecucion, RegimenLegal, Etapa, Situacion, FechaRegistro, FechaAprobacion,
    InicioProgramado, TerminoProgramado, InicioReal, TerminoReal, EntregaRecepcion, Finiquito, EjecutoraClave,
    EjecutoraNombre, EjecutoraTipo, NormativaClave, NormativaNombre, NormativaTipo, UnidadResponsableClave,
    UnidadResponsableNombre, UnidadResponsableTipo, CostoEstimado, InversionTotal, OperacionMantenimiento,
    OtrosCostos, CostoTotal, CostoFinal, AvanceFechaCorte, AvanceFisico, AvanceFisicoProgramado,
    AvanceFinanciero, AvanceMontoEjercido, AvanceObservaciones, Municipio, MontoModificado, MontoEjercido)
select
    @Ahora, @Ahora, s.ObraId, s.FolioObra, s.Dependencia, s.Clave, s.ClaveNormal, s.EjercicioClave, s.Version,
    s.Secuencia, s.Clasificacion, s.VersionApertura, s.FechaCorte, s.Nombre, s.NombreBusqueda, s.Descripcion,
    s.EjercicioFiscal, s.Apertura, s.SistemaOrigen, s.ClaveOrigen, s.NombreOrigen, s.Subfuncion, s.Programa,
    s.Partida, s.ModalidadObra, s.ModalidadEjecucion, s.RegimenLegal, s.Etapa, s.Situacion, s.FechaRegistro,
    s.FechaAprobacion, s.InicioProgramado, s.TerminoProgramado, s.InicioReal, s.TerminoReal,
    s.EntregaRecepcion, s.Finiquito, s.EjecutoraClave, s.EjecutoraNombre, s.EjecutoraTipo, s.NormativaClave,
    s.NormativaNombre, s.NormativaTipo, s.UnidadResponsableClave, s.UnidadResponsableNombre,
    s.UnidadResponsableTipo, s.CostoEstimado, s.InversionTotal, s.OperacionMantenimiento, s.OtrosCostos,
    s.CostoTotal, s.CostoFinal, s.AvanceFechaCorte, s.AvanceFisico, s.AvanceFisicoProgramado,
    s.AvanceFinanciero, s.AvanceMontoEjercido, s.AvanceObservaciones, s.Municipio, s.MontoModificado,
    s.MontoEjercido
from #StageObra as s
where s.Version = 1;
