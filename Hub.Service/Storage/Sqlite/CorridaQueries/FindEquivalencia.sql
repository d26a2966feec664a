select e.Folio, e.Estado, e.SistemaOrigen, e.ClaveOrigen, e.PropuestaUtc
from Equivalencia as e
where e.Folio = @Folio;
