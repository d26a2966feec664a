insert into dbo.ObraFinanciamiento (
    ObraId, Orden, Fuente, Ramo, Fondo, Aportante, EjercicioRecurso, EjercicioGasto, Convenio, MontoAprobado,
    MontoModificado, MontoRecaudado, MontoMinistrado, MontoComprometido, MontoDevengado, MontoEjercido,
    MontoPagado, MontoReintegrado)
select
    s.ObraId, s.Orden, s.Fuente, s.Ramo, s.Fondo, s.Aportante, s.EjercicioRecurso, s.EjercicioGasto,
    s.Convenio, s.MontoAprobado, s.MontoModificado, s.MontoRecaudado, s.MontoMinistrado, s.MontoComprometido,
    s.MontoDevengado, s.MontoEjercido, s.MontoPagado, s.MontoReintegrado
from #StageObraFinanciamiento as s;
