using Hub.Adapters;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage;

namespace Hub.Service.Soap;

/// <summary>
/// Registers works and answers about them. What writes does not stop when the caller hangs up: the lote is stored whole,
/// and the caller who asks again with the same key has its receipt.
/// </summary>
internal sealed class ObrasService(
    CallContextAccessor calls, IngestRun ingest, ObraQueries obras, CorridaQueries corridas, TimeProvider clock)
    : IObrasService
{
    private const int MaxClaveLote = 100;

    public Task<RegistroRespuesta> RegistrarObrasAsync(RegistrarObrasSolicitud solicitud) =>
        RegisterAsync(solicitud.ClaveLote, solicitud.TodoONada, LoteRecibido.Obras(calls.Current, solicitud.Obras));

    public Task<RegistroRespuesta> RegistrarAvancesAsync(RegistrarAvancesSolicitud solicitud) =>
        RegisterAsync(solicitud.ClaveLote, solicitud.TodoONada, LoteRecibido.Avances(calls.Current, solicitud.Avances));

    public async Task<RegistroRespuesta> ValidarObrasAsync(ValidarObrasSolicitud solicitud)
    {
        var registros = LoteRecibido.Obras(calls.Current, solicitud.Obras);
        var opciones = new OpcionesIngesta { Simular = true };
        return Recibo.Of(await ingest.RunAsync(Origin(claveLote: null), registros, opciones, null, calls.Current.Aborted), claveLote: null);
    }

    public async Task<ConsultarObraRespuesta> ConsultarObraAsync(ConsultarObraSolicitud solicitud)
    {
        var propia = calls.Current.Caller.Dependencia;
        var hallada = await FindAsync(solicitud, propia) ?? throw new HubFault(Codigos.NoEncontrado, "solicitud");
        return new ConsultarObraRespuesta
        {
            Obra = hallada.Obra,
            Consultada = clock.GetUtcNow(),
            // The original may hold what v1 does not publish; only who sent it sees it again.
            Procedencias = [.. hallada.Procedencias.Select(procedencia =>
                procedencia.Dependencia == propia ? procedencia : procedencia with { Original = null })],
        };
    }

    public async Task<BuscarObrasRespuesta> BuscarObrasAsync(BuscarObrasSolicitud solicitud)
    {
        var pagina = await obras.BuscarAsync(solicitud, calls.Current.Aborted);
        return new BuscarObrasRespuesta { Obras = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas };
    }

    public async Task<ListarCambiosRespuesta> ListarCambiosAsync(ListarCambiosSolicitud solicitud)
    {
        var pagina = await obras.CambiosAsync(solicitud, calls.Current.Aborted);
        return new ListarCambiosRespuesta { Cambios = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas };
    }

    private async Task<RegistroRespuesta> RegisterAsync(
        string claveLote, bool? todoONada, IReadOnlyList<RegistroEntrante> registros)
    {
        if (string.IsNullOrWhiteSpace(claveLote))
            throw new HubFault(Codigos.LongitudExcedida, "solicitud/claveLote", 1, MaxClaveLote);

        var opciones = new OpcionesIngesta { TodoONada = todoONada ?? false };
        var resumen = await ingest.RunAsync(Origin(claveLote), registros, opciones, null, CancellationToken.None);
        if (resumen.EnConflicto)
            throw new HubFault(Codigos.LoteEnConflicto, "solicitud/claveLote");

        return resumen is { Repetida: true, Folio: { } folio }
            && await corridas.RecepcionAsync(folio, CancellationToken.None) is { } primera
                ? primera with { Repetido = true, ClaveLote = claveLote }
                : Recibo.Of(resumen, claveLote);
    }

    private Task<ObraConsultada?> FindAsync(ConsultarObraSolicitud solicitud, string propia)
    {
        var conProcedencia = solicitud.ConProcedencia ?? false;
        if (solicitud.FolioObra is { } folio)
            return obras.ConsultarAsync(folio, solicitud.ConocidaEn, conProcedencia, calls.Current.Aborted);

        if (string.IsNullOrWhiteSpace(solicitud.Clave))
            throw new HubFault(Codigos.ParametroInvalido, "solicitud", "falta folioObra o clave");

        // As in a lote: one's own key in any case.
        var dicha = solicitud.Dependencia?.Trim() ?? propia;
        var dependencia = string.Equals(dicha, propia, StringComparison.OrdinalIgnoreCase) ? propia : dicha;
        var clave = ClaveNormal.De(dependencia, solicitud.Clave, solicitud.EjercicioClave);
        return obras.ConsultarAsync(clave, solicitud.ConocidaEn, conProcedencia, calls.Current.Aborted);
    }

    private OrigenCorrida Origin(string? claveLote) => new()
    {
        Tipo = TiposCorrida.Lote,
        Dependencia = calls.Current.Caller.Dependencia,
        Operacion = calls.Current.Operacion,
        Origen = claveLote,
        HuellaOrigen = calls.Current.Huella,
        Usuario = calls.Current.Caller.Usuario,
        IdSolicitud = calls.Current.IdSolicitud,
    };
}
