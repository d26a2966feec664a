using Hub.Contracts.Faltas;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Ingest;
using Hub.Service.Security;
using Hub.Service.Storage;

namespace Hub.Service.Soap;

/// <summary>The log as the caller may see it: its own runs, findings and quarantine.</summary>
internal sealed class SincronizacionService(
    CallContextAccessor calls, CorridaQueries corridas, CuarentenaStore cuarentena, Replay replay, TimeProvider clock)
    : ISincronizacionService
{
    private string Alcance => calls.Current.Caller.Dependencia;

    public async Task<ConsultarFolioRespuesta> ConsultarFolioAsync(ConsultarFolioSolicitud solicitud) =>
        await corridas.ConsultarFolioAsync(solicitud.Folio, Alcance, calls.Current.Aborted)
            ?? throw new HubFault(Codigos.NoEncontrado, "solicitud/folio");

    public async Task<ListarCorridasRespuesta> ListarCorridasAsync(ListarCorridasSolicitud solicitud)
    {
        var pagina = await corridas.ListarAsync(solicitud, Alcance, calls.Current.Aborted);
        return new ListarCorridasRespuesta { Corridas = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas };
    }

    public async Task<ListarHallazgosRespuesta> ListarHallazgosAsync(ListarHallazgosSolicitud solicitud)
    {
        var pagina = await corridas.HallazgosAsync(solicitud, Alcance, calls.Current.Aborted)
            ?? throw new HubFault(Codigos.NoEncontrado, "solicitud/folio");
        return new ListarHallazgosRespuesta { Hallazgos = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas };
    }

    public async Task<ListarCuarentenaRespuesta> ListarCuarentenaAsync(ListarCuarentenaSolicitud solicitud)
    {
        var pagina = await cuarentena.ListarAsync(solicitud, Alcance, calls.Current.Aborted);
        return new ListarCuarentenaRespuesta { Registros = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas };
    }

    public async Task<ReprocesarRespuesta> ReprocesarAsync(ReprocesarSolicitud solicitud)
    {
        if (solicitud is { Folios: null or { Length: 0 }, FolioCorrida: null, Codigo: null, Adaptador: null })
            throw new HubFault(Codigos.ParametroInvalido, "solicitud", "falta decir qué registros: folios, folioCorrida, codigo o adaptador");

        var caller = calls.Current.Caller;
        var resumen = await replay.RunAsync(solicitud, caller.Dependencia, caller.Usuario, CancellationToken.None);
        var corrida = await corridas.ResumenAsync(resumen.Folio ?? "", caller.Dependencia, CancellationToken.None)
            ?? throw new InvalidOperationException("The run of a replay is not in the log.");
        return new ReprocesarRespuesta
        {
            Corrida = corrida.Corrida,
            Liberados = resumen.Conteos.Leidos - resumen.Conteos.Cuarentena,
            EnEspera = resumen.Conteos.Cuarentena,
        };
    }

    public Task<MisPermisosRespuesta> MisPermisosAsync(MisPermisosSolicitud solicitud) => Task.FromResult(new MisPermisosRespuesta
    {
        Usuario = calls.Current.Caller.Usuario,
        Dependencia = calls.Current.Caller.Dependencia,
        Permisos = [.. Permisos.Todos.Where(permiso => solicitud.Servicio is null || permiso.Servicio == solicitud.Servicio)],
    });

    public Task<PingRespuesta> PingAsync(PingSolicitud solicitud) => Task.FromResult(new PingRespuesta
    {
        Mensaje = solicitud.Mensaje,
        FechaHora = clock.GetUtcNow(),
        VersionHub = HubVersion.Hub,
        VersionSoap = calls.Current.VersionSoap,
        Usuario = calls.Current.Caller.Usuario,
        Dependencia = calls.Current.Caller.Dependencia,
        IdSolicitud = calls.Current.IdSolicitud,
    });
}
