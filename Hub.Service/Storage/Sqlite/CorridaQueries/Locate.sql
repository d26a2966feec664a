-- Where the findings of a folio are: those of a whole run, or those of the last attempt of a record in quarantine.
select c.CorridaId, null as Renglon
from Corrida as c
where c.Folio = @Folio
    and (@Alcance is null or c.Dependencia = @Alcance)
union all
select q.UltimaCorridaId, q.UltimoRenglon
from Cuarentena as q
where q.Folio = @Folio
    and (@Alcance is null or q.Dependencia = @Alcance);
