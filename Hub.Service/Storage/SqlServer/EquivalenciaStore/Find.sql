select e.EquivalenciaId, e.Folio, e.SistemaOrigen, e.ClaveOrigen, e.ClaveNormalizada, e.NombreOrigen, e.Calidad, e.Modalidad,
    e.Estado, e.VigenteDesde, e.VigenteHasta, e.Origen, e.PropuestaPor
from dbo.Equivalencia as e
where e.Folio = @Folio;
