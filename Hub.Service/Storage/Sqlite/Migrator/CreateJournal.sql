create table if not exists Migracion (
    Numero integer not null primary key,
    Nombre text not null,
    Huella text not null,
    AplicadaUtc text not null
) strict;

-- Row 0 is what a starting process holds while it migrates.
insert into Migracion (Numero, Nombre, Huella, AplicadaUtc)
select 0, 'journal', '', @Ahora
where not exists (select 1 from Migracion where Numero = 0);
