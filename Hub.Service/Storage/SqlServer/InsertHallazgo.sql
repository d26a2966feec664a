insert into dbo.Hallazgo (
    CorridaId, Renglon, Orden, Codigo, Severidad, Campo, Mensaje, Remedio)
select
    @CorridaId, s.Renglon, s.Orden, s.Codigo, s.Severidad, s.Campo, s.Mensaje, s.Remedio
from #StageHallazgo as s;
