-- Every entry of one local code that is proposed or in force.
select e.EquivalenciaId, e.Folio, e.SistemaOrigen, e.ClaveOrigen, e.ClaveNormalizada, e.NombreOrigen, e.Calidad, e.Modalidad,
    e.Estado, e.VigenteDesde, e.VigenteHasta, e.Origen, e.PropuestaPor
from dbo.Equivalencia as e
where e.SistemaOrigen = @SistemaOrigen
    and e.ClaveNormalizada = @ClaveNormalizada
    and e.Estado in ('PROPUESTA', 'VIGENTE')
order by e.EquivalenciaId;
