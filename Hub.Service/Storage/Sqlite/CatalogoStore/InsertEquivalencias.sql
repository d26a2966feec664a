-- What an earlier version said of the same code from the same day gives way.
update Equivalencia set Estado = 'SUSTITUIDA'
from json_each(@StageEquivalencia) as s
where Equivalencia.Estado = 'VIGENTE' and Equivalencia.SistemaOrigen = s.value ->> 1
    and Equivalencia.ClaveNormalizada = s.value ->> 3 and Equivalencia.VigenteDesde = s.value ->> 7;

insert into Equivalencia (
    Estado, PropuestaUtc, Folio, SistemaOrigen, ClaveOrigen, ClaveNormalizada, NombreOrigen, Calidad, Modalidad,
    VigenteDesde, VigenteHasta, Origen)
select
    'VIGENTE', @CargadaUtc, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
    value ->> 7, value ->> 8, value ->> 9
from json_each(@StageEquivalencia);
