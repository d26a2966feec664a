-- Records of the run that went to quarantine, by each error that sent them there; one with two errors counts in both.
select h.Codigo as Concepto, count(distinct h.Renglon) as Registros
from dbo.CorridaRegistro as r
join dbo.Hallazgo as h on h.CorridaId = r.CorridaId and h.Renglon = r.Renglon
where r.CorridaId = @CorridaId
    and r.Resultado = 'CUARENTENA'
    and h.Severidad = 'ERROR'
group by h.Codigo
order by Registros desc, Concepto;
