-- Records of the run that were left out, by the reason written in their profile.
select coalesce(r.Motivo, '') as Concepto, count(*) as Registros
from CorridaRegistro as r
where r.CorridaId = @CorridaId
    and r.Resultado = 'IGNORADO'
group by coalesce(r.Motivo, '')
order by Registros desc, Concepto;
