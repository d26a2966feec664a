select top (@Filas) h.Renglon, h.Orden, h.Codigo, h.Severidad, h.Campo, h.Mensaje, h.Remedio
from dbo.Hallazgo as h
where h.CorridaId = @CorridaId
    and (@Renglon is null or h.Renglon = @Renglon)
    and (h.Renglon > @DespuesDeRenglon or (h.Renglon = @DespuesDeRenglon and h.Orden > @DespuesDeOrden))
    and (@Severidad is null or h.Severidad = @Severidad)
    and (@Codigo is null or h.Codigo = @Codigo)
order by h.Renglon, h.Orden;
