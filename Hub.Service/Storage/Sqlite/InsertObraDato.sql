insert into ObraDato (
    ObraId, Orden, Nombre, Valor)
select
    value ->> 0, value ->> 1, value ->> 2, value ->> 3
from json_each(@StageObraDato);
