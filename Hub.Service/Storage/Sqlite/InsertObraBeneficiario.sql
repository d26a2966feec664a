insert into ObraBeneficiario (
    ObraId, Orden, Tipo, Cantidad, Descripcion)
select
    value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
from json_each(@StageObraBeneficiario);
