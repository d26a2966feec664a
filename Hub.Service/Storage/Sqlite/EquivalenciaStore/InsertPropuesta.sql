insert into Equivalencia (
    Folio, SistemaOrigen, ClaveOrigen, ClaveNormalizada, NombreOrigen, Calidad, Modalidad, Estado, VigenteDesde, Motivo,
    PropuestaPor, PropuestaUtc)
values (
    @Folio, @SistemaOrigen, @ClaveOrigen, @ClaveNormalizada, @NombreOrigen, @Calidad, @Modalidad, 'PROPUESTA', @VigenteDesde,
    @Motivo, @PropuestaPor, @PropuestaUtc);
