select v.Lista, v.Version, v.Registros, v.Huella, v.Origen, v.CargadaUtc
from dbo.VersionLista as v
where v.Vigente = 1
    and (@Lista is null or v.Lista = @Lista)
order by v.Lista;
