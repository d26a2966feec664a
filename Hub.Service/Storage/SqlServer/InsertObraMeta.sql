insert into dbo.ObraMeta (
    ObraId, Orden, Descripcion, Unidad, Programada, Alcanzada, TextoOrigen)
select
    s.ObraId, s.Orden, s.Descripcion, s.Unidad, s.Programada, s.Alcanzada, s.TextoOrigen
from #StageObraMeta as s;
