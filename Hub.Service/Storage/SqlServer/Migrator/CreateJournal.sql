if object_id(N'dbo.Migracion') is null
    create table dbo.Migracion (
        Numero int not null,
        Nombre nvarchar(200) collate Latin1_General_100_BIN2 not null,
        Huella varchar(64) collate Latin1_General_100_BIN2 not null,
        AplicadaUtc datetime2(3) not null,
        constraint PK_Migracion primary key (Numero)
    );

-- Row 0 is what a starting process holds while it migrates.
insert into dbo.Migracion (Numero, Nombre, Huella, AplicadaUtc)
select 0, N'journal', '', @Ahora
where not exists (select 1 from dbo.Migracion where Numero = 0);
