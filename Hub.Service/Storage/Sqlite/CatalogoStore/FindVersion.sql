-- The version asked for, or the one in force.
select v.Lista, v.Version, v.Registros, v.Huella, v.Origen, v.CargadaUtc
from VersionLista as v
where v.Lista = @Lista
    and (v.Version = @Version or (@Version is null and v.Vigente = 1));
