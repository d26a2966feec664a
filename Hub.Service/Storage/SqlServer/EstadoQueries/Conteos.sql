-- How much the hub holds at this moment, in one row.
select
    (select count(*) from dbo.Obra) as Obras,
    (select count(*) from dbo.Obra where Clasificacion = 'PENDIENTE') as ObrasPendientes,
    (select count(*) from dbo.Cuarentena where Estado = 'EN_ESPERA') as CuarentenaEnEspera,
    (select count(*) from dbo.Equivalencia where Estado = 'PROPUESTA') as EquivalenciasPropuestas,
    (select count(*) from dbo.Credencial where RevocadaUtc is null) as Credenciales,
    (select count(*) from dbo.Corrida where Estado = 'EN_CURSO') as CorridasEnCurso;
