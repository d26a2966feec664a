select h.Renglon, h.Orden, h.Codigo, h.Severidad, h.Campo, h.Mensaje, h.Remedio
from dbo.Hallazgo as h
where h.CorridaId = @CorridaId
order by h.Renglon, h.Orden;
