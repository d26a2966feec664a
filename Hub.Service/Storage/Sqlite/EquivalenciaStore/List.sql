-- By system and code, after the entry @DespuesDe.
select e.EquivalenciaId, e.Folio, e.SistemaOrigen, e.ClaveOrigen, e.ClaveNormalizada, e.NombreOrigen, e.Calidad, e.Modalidad,
    e.Estado, e.VigenteDesde, e.VigenteHasta, e.Origen, e.PropuestaPor
from Equivalencia as e
left join Equivalencia as u on u.EquivalenciaId = @DespuesDe
where (@SistemaOrigen is null or e.SistemaOrigen = @SistemaOrigen)
    and (@ClaveNormalizada is null or e.ClaveNormalizada = @ClaveNormalizada)
    and (@Estado is null or e.Estado = @Estado)
    and (@DespuesDe is null
        or e.SistemaOrigen > u.SistemaOrigen
        or (e.SistemaOrigen = u.SistemaOrigen and e.ClaveNormalizada > u.ClaveNormalizada)
        or (e.SistemaOrigen = u.SistemaOrigen and e.ClaveNormalizada = u.ClaveNormalizada and e.EquivalenciaId > u.EquivalenciaId))
order by e.SistemaOrigen, e.ClaveNormalizada, e.EquivalenciaId
limit @Filas;
