insert into ObraFinanciamiento (
    ObraId, Orden, Fuente, Ramo, Fondo, Aportante, EjercicioRecurso, EjercicioGasto, Convenio, MontoAprobado,
    MontoModificado, MontoRecaudado, MontoMinistrado, MontoComprometido, MontoDevengado, MontoEjercido,
    MontoPagado, MontoReintegrado)
select
    value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14,
    value ->> 15, value ->> 16, value ->> 17
from json_each(@StageObraFinanciamiento);
