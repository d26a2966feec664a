-- Every filter that is null lets everything through; @Palabras is a JSON list and each word must occur in the name.
select top (@Filas) o.FolioObra, o.Dependencia, o.Clave, o.Nombre, o.EjercicioFiscal, o.Municipio, o.Apertura, o.Clasificacion, o.Etapa,
    o.Situacion, o.AvanceFisico, o.MontoModificado, o.MontoEjercido, o.ActualizadaUtc
from dbo.Obra as o
where (@DespuesDe is null or o.FolioObra > @DespuesDe)
    and (@EjercicioFiscal is null or o.EjercicioFiscal = @EjercicioFiscal)
    and (@Dependencia is null or o.Dependencia = @Dependencia)
    and (@Etapa is null or o.Etapa = @Etapa)
    and (@Apertura is null or left(o.Apertura, len(@Apertura)) = @Apertura)
    and (@Municipio is null
        or exists (select 1 from dbo.ObraUbicacion as u where u.ObraId = o.ObraId and u.Municipio = @Municipio))
    and not exists (
        select 1
        from openjson(@Palabras) as p
        where charindex(p.value collate Latin1_General_100_BIN2, coalesce(o.NombreBusqueda, N'') collate Latin1_General_100_BIN2) = 0)
order by o.FolioObra
option (recompile);
