update Credencial set Algoritmo = @Algoritmo, Iteraciones = @Iteraciones, Sal = @Sal, Resumen = @Resumen
where Usuario = @Usuario
    and RevocadaUtc is null
    and (@Anterior is null or Resumen = @Anterior);
