update Corrida set
    Leidos = Leidos + @Leidos, Nuevos = Nuevos + @Nuevos, Actualizados = Actualizados + @Actualizados,
    SinCambio = SinCambio + @SinCambio, Cuarentena = Cuarentena + @Cuarentena,
    Rechazados = Rechazados + @Rechazados, Ignorados = Ignorados + @Ignorados,
    Advertencias = Advertencias + @Advertencias,
    VersionReglas = @VersionReglas, Estado = coalesce(@EstadoFinal, Estado),
    FinUtc = case when @EstadoFinal is null then FinUtc else @Ahora end
where CorridaId = @CorridaId;
