using Hub.Service.Ingest;

namespace Hub.Service.Storage;

/// <summary>Enters a run in the log.</summary>
internal static class CorridaInsert
{
    /// <returns>The run, or null when a lote of that key is there already.</returns>
    public static async Task<CorridaAbierta?> NewAsync(WriteSession session, OrigenCorrida origen, CancellationToken cancellationToken)
    {
        var folio = FolioBitacora.Create(FolioBitacora.Corrida);
        var row = new
        {
            Folio = folio,
            origen.Tipo,
            origen.Dependencia,
            origen.Operacion,
            origen.Adaptador,
            origen.Origen,
            origen.HuellaOrigen,
            origen.Perfil,
            origen.Usuario,
            origen.IdSolicitud,
            Ahora = session.Now,
        };
        var id = await session.FindAsync<long?>("InsertCorrida", row, cancellationToken);
        return id is { } corridaId
            ? new CorridaAbierta(corridaId, folio, RenglonConfirmado: 0, new Conteos(), Repetida: false, EnConflicto: false)
            : null;
    }
}
