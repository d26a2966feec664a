select e.EquivalenciaId, e.Folio, e.SistemaOrigen, e.ClaveOrigen, e.ClaveNormalizada, e.NombreOrigen, e.Calidad, e.Modalidad,
    e.Estado, e.VigenteDesde, e.VigenteHasta, e.Origen, e.PropuestaPor
from Equivalencia as e
where e.Estado = 'VIGENTE'
order by e.SistemaOrigen, e.ClaveNormalizada, e.VigenteDesde;
