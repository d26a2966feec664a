using Hub.Contracts.Sincronizacion;
using Hub.Service.Soap;

namespace Hub.Tests.Support;

/// <summary>Echoes Ping and answers nothing else.</summary>
internal sealed class FakeSincronizacionService(CallContextAccessor calls) : ISincronizacionService
{
    public ReprocesarSolicitud? Reproceso { get; private set; }

    public Task<PingRespuesta> PingAsync(PingSolicitud solicitud) => Task.FromResult(new PingRespuesta
    {
        Mensaje = solicitud.Mensaje,
        FechaHora = new DateTimeOffset(2025, 6, 1, 10, 0, 0, TimeSpan.FromHours(-6)),
        VersionHub = "1",
        VersionSoap = calls.Current.VersionSoap,
        Usuario = calls.Current.Caller.Usuario,
        Dependencia = calls.Current.Caller.Dependencia,
        IdSolicitud = calls.Current.IdSolicitud,
    });

    public Task<ReprocesarRespuesta> ReprocesarAsync(ReprocesarSolicitud solicitud)
    {
        Reproceso = solicitud;
        throw new NotSupportedException();
    }

    public Task<ConsultarFolioRespuesta> ConsultarFolioAsync(ConsultarFolioSolicitud solicitud) => throw new NotSupportedException();

    public Task<ListarCorridasRespuesta> ListarCorridasAsync(ListarCorridasSolicitud solicitud) => throw new NotSupportedException();

    public Task<ListarHallazgosRespuesta> ListarHallazgosAsync(ListarHallazgosSolicitud solicitud) => throw new NotSupportedException();

    public Task<ListarCuarentenaRespuesta> ListarCuarentenaAsync(ListarCuarentenaSolicitud solicitud) => throw new NotSupportedException();

    public Task<MisPermisosRespuesta> MisPermisosAsync(MisPermisosSolicitud solicitud) => throw new NotSupportedException();
}
