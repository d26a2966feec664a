using Hub.Contracts.Catalogo;
using Hub.Contracts.Faltas;
using Hub.Service.Catalogo;
using Hub.Service.Storage;

namespace Hub.Service.Soap;

/// <summary>The catalogue, its crosswalk and the lists of keys.</summary>
internal sealed class CatalogoService(
    CallContextAccessor calls, CatalogoStore catalogo, CatalogoVigenteProvider vigente, EquivalenciaStore equivalencias, TimeProvider clock)
    : ICatalogoService
{
    public async Task<ConsultarAperturaRespuesta> ConsultarAperturaAsync(ConsultarAperturaSolicitud solicitud) =>
        await catalogo.AperturaAsync(solicitud, calls.Current.Aborted) ?? throw new HubFault(Codigos.NoEncontrado, "solicitud/version");

    public async Task<ListarEquivalenciasRespuesta> ListarEquivalenciasAsync(ListarEquivalenciasSolicitud solicitud)
    {
        var pagina = await equivalencias.ListarAsync(solicitud, calls.Current.Aborted);
        return new ListarEquivalenciasRespuesta
        {
            Equivalencias = [.. pagina.Items], SiguienteCursor = pagina.SiguienteCursor, HayMas = pagina.HayMas,
        };
    }

    public async Task<ProponerEquivalenciaRespuesta> ProponerEquivalenciaAsync(ProponerEquivalenciaSolicitud solicitud)
    {
        PropuestaCheck.Check(solicitud, await vigente.GetAsync(calls.Current.Aborted), clock.GetUtcNow().UtcDateTime.Date);
        return await equivalencias.ProponerAsync(solicitud, calls.Current.Caller.Usuario, CancellationToken.None);
    }

    public async Task<ListarClavesRespuesta> ListarClavesAsync(ListarClavesSolicitud solicitud) =>
        await catalogo.ClavesAsync(solicitud, calls.Current.Aborted) ?? throw new HubFault(Codigos.NoEncontrado, "solicitud/lista");

    public async Task<ConsultarVersionRespuesta> ConsultarVersionAsync(ConsultarVersionSolicitud solicitud) => new()
    {
        VersionContrato = HubVersion.Contrato,
        VersionHub = HubVersion.Hub,
        Versiones = [.. await catalogo.VersionesAsync(solicitud.Lista, calls.Current.Aborted)],
    };
}
