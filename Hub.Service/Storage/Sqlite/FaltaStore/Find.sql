-- A fault given before the caller was known belongs to nobody: whoever holds its folio may open it.
select f.Folio, f.Codigo, f.Campo, f.Servicio, f.Operacion, f.Usuario, f.Dependencia, f.OcurridaUtc
from Falta as f
where f.Folio = @Folio
    and (@Alcance is null or f.Dependencia is null or f.Dependencia = @Alcance);
