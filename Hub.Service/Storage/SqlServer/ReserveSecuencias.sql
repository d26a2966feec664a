-- The lock on these rows lasts until commit, so the change feed grows in the order of the commits.
update dbo.Secuencia set
    Valor = Valor + case Nombre when 'OBRA' then @Obras when 'DECLARACION' then @Declaraciones else @Cambios end
where Nombre in ('OBRA', 'DECLARACION', 'CAMBIO');

select Nombre, Valor from dbo.Secuencia where Nombre in ('OBRA', 'DECLARACION', 'CAMBIO');
