-- A work that another writer changed meanwhile is left alone: the caller counts the rows.
insert into Obra (
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
    @Ahora, @Ahora, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
    value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13,
    value ->> 14, value ->> 15, value ->> 16, value ->> 17, value ->> 18, value ->> 19, value ->> 20,
    value ->> 21, value ->> 22, value ->> 23, value ->> 24, value ->> 25, value ->> 26, value ->> 27,
    value ->> 28, value ->> 29, value ->> 30, value ->> 31, value ->> 32, value ->> 33, value ->> 34,
    value ->> 35, value ->> 36, value ->> 37, value ->> 38, value ->> 39, value ->> 40, value ->> 41,
    value ->> 42, value ->> 43, value ->> 44, value ->> 45, value ->> 46, value ->> 47, value ->> 48,
    value ->> 49, value ->> 50, value ->> 51, value ->> 52, value ->> 53, value ->> 54, value ->> 55,
    value ->> 56, value ->> 57, value ->> 58
from json_each(@StageObra)
where true
on conflict (ObraId) do update set
    ActualizadaUtc = excluded.ActualizadaUtc, Clave = excluded.Clave, Version = excluded.Version,
    Secuencia = excluded.Secuencia, Clasificacion = excluded.Clasificacion,
    VersionApertura = excluded.VersionApertura, FechaCorte = excluded.FechaCorte, Nombre = excluded.Nombre,
    NombreBusqueda = excluded.NombreBusqueda, Descripcion = excluded.Descripcion,
    EjercicioFiscal = excluded.EjercicioFiscal, Apertura = excluded.Apertura,
    SistemaOrigen = excluded.SistemaOrigen, ClaveOrigen = excluded.ClaveOrigen,
    NombreOrigen = excluded.NombreOrigen, Subfuncion = excluded.Subfuncion, Programa = excluded.Programa,
    Partida = excluded.Partida, ModalidadObra = excluded.ModalidadObra,
    ModalidadEjecucion = excluded.ModalidadEjecucion, RegimenLegal = excluded.RegimenLegal,
    Etapa = excluded.Etapa, Situacion = excluded.Situacion, FechaRegistro = excluded.FechaRegistro,
    FechaAprobacion = excluded.FechaAprobacion, InicioProgramado = excluded.InicioProgramado,
    TerminoProgramado = excluded.TerminoProgramado, InicioReal = excluded.InicioReal,
    TerminoReal = excluded.TerminoReal, EntregaRecepcion = excluded.EntregaRecepcion,
    Finiquito = excluded.Finiquito, EjecutoraClave = excluded.EjecutoraClave,
    EjecutoraNombre = excluded.EjecutoraNombre, EjecutoraTipo = excluded.EjecutoraTipo,
    NormativaClave = excluded.NormativaClave, NormativaNombre = excluded.NormativaNombre,
    NormativaTipo = excluded.NormativaTipo, UnidadResponsableClave = excluded.UnidadResponsableClave,
    UnidadResponsableNombre = excluded.UnidadResponsableNombre,
    UnidadResponsableTipo = excluded.UnidadResponsableTipo, CostoEstimado = excluded.CostoEstimado,
    InversionTotal = excluded.InversionTotal, OperacionMantenimiento = excluded.OperacionMantenimiento,
    OtrosCostos = excluded.OtrosCostos, CostoTotal = excluded.CostoTotal, CostoFinal = excluded.CostoFinal,
    AvanceFechaCorte = excluded.AvanceFechaCorte, AvanceFisico = excluded.AvanceFisico,
    AvanceFisicoProgramado = excluded.AvanceFisicoProgramado, AvanceFinanciero = excluded.AvanceFinanciero,
    AvanceMontoEjercido = excluded.AvanceMontoEjercido, AvanceObservaciones = excluded.AvanceObservaciones,
    Municipio = excluded.Municipio, MontoModificado = excluded.MontoModificado,
    MontoEjercido = excluded.MontoEjercido
where Obra.Version = excluded.Version - 1;
