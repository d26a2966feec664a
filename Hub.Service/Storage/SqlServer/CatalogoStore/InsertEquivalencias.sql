-- What an earlier version said of the same code from the same day gives way.
update dbo.Equivalencia set Estado = 'SUSTITUIDA'
from #StageEquivalencia as s
where dbo.Equivalencia.Estado = 'VIGENTE' and dbo.Equivalencia.SistemaOrigen = s.SistemaOrigen
    and dbo.Equivalencia.ClaveNormalizada = s.ClaveNormalizada and dbo.Equivalencia.VigenteDesde = s.VigenteDesde;

insert into dbo.Equivalencia (
    Estado, PropuestaUtc, Folio, SistemaOrigen, ClaveOrigen, ClaveNormalizada, NombreOrigen, Calidad, Modalidad,
    VigenteDesde, VigenteHasta, Origen)
select
    'VIGENTE', @CargadaUtc, s.Folio, s.SistemaOrigen, s.ClaveOrigen, s.ClaveNormalizada, s.NombreOrigen, s.Calidad,
    s.Modalidad, s.VigenteDesde, s.VigenteHasta, s.Origen
from #StageEquivalencia as s;
