-- Every filter that is null lets everything through; @Palabras is a JSON list and each word must occur in the name.
select o.FolioObra, o.Dependencia, o.Clave, o.Nombre, o.EjercicioFiscal, o.Municipio, o.Apertura, o.Clasificacion, o.Etapa,
    o.Situacion, o.AvanceFisico, o.MontoModificado, o.MontoEjercido, o.ActualizadaUtc
from Obra as o
where (@DespuesDe is null or o.FolioObra > @DespuesDe)
    and (@EjercicioFiscal is null or o.EjercicioFiscal = @EjercicioFiscal)
    and (@Dependencia is null or o.Dependencia = @Dependencia)
    and (@Etapa is null or o.Etapa = @Etapa)
    and (@Apertura is null or substr(o.Apertura, 1, length(@Apertura)) = @Apertura)
    and (@Municipio is null
        or exists (select 1 from ObraUbicacion as u where u.ObraId = o.ObraId and u.Municipio = @Municipio))
    and not exists (select 1 from json_each(@Palabras) as p where instr(coalesce(o.NombreBusqueda, ''), p.value) = 0)
order by o.FolioObra
limit @Filas;
