-- How much the hub holds at this moment, in one row.
select
    (select count(*) from Obra) as Obras,
    (select count(*) from Obra where Clasificacion = 'PENDIENTE') as ObrasPendientes,
    (select count(*) from Cuarentena where Estado = 'EN_ESPERA') as CuarentenaEnEspera,
    (select count(*) from Equivalencia where Estado = 'PROPUESTA') as EquivalenciasPropuestas,
    (select count(*) from Credencial where RevocadaUtc is null) as Credenciales,
    (select count(*) from Corrida where Estado = 'EN_CURSO') as CorridasEnCurso;
