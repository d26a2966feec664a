insert into ObraIdentificador (
    ObraId, Orden, Esquema, Valor)
select
    value ->> 0, value ->> 1, value ->> 2, value ->> 3
from json_each(@StageObraIdentificador);
