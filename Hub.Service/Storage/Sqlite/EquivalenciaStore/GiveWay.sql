-- What holds from that day on gives way; what held before stays true of the days before.
update Equivalencia set Estado = 'SUSTITUIDA'
where SistemaOrigen = @SistemaOrigen and ClaveNormalizada = @ClaveNormalizada and Estado = 'VIGENTE'
    and VigenteDesde >= @VigenteDesde;

update Equivalencia set VigenteHasta = @Vispera
where SistemaOrigen = @SistemaOrigen and ClaveNormalizada = @ClaveNormalizada and Estado = 'VIGENTE'
    and VigenteDesde < @VigenteDesde and (VigenteHasta is null or VigenteHasta >= @VigenteDesde);
