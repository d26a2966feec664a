insert into dbo.ObraHistoria (
    CorridaId, DesdeUtc, ObraId, Version, Secuencia, Tipo, DeclaracionId, Clasificacion, VersionApertura,
    Contenido)
select
    @CorridaId, @Ahora, s.ObraId, s.Version, s.Secuencia, s.Tipo, s.DeclaracionId, s.Clasificacion,
    s.VersionApertura, s.Contenido
from #StageObraHistoria as s;
