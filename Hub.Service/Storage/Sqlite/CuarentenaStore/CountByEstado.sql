select q.Estado as Concepto, count(*) as Registros
from Cuarentena as q
where @Alcance is null or q.Dependencia = @Alcance
group by q.Estado
order by Concepto;
