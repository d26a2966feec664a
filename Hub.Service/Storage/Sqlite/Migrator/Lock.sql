-- The others wait here until the one that migrates commits.
update Migracion set AplicadaUtc = @Ahora where Numero = 0;
