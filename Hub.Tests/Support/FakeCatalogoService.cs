using Hub.Contracts.Catalogo;

namespace Hub.Tests.Support;

/// <summary>Answers ListarClaves with one key and nothing else.</summary>
internal sealed class FakeCatalogoService : ICatalogoService
{
    public ListarClavesSolicitud? Lista { get; private set; }

    public Task<ListarClavesRespuesta> ListarClavesAsync(ListarClavesSolicitud solicitud)
    {
        Lista = solicitud;
        return Task.FromResult(new ListarClavesRespuesta
        {
            Lista = solicitud.Lista,
            Version = "1",
            Claves = [new ClaveLista { Clave = "32056", Nombre = "Zacatecas", VigenteDesde = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) }],
        });
    }

    public Task<ConsultarAperturaRespuesta> ConsultarAperturaAsync(ConsultarAperturaSolicitud solicitud) => throw new NotSupportedException();

    public Task<ListarEquivalenciasRespuesta> ListarEquivalenciasAsync(ListarEquivalenciasSolicitud solicitud) => throw new NotSupportedException();

    public Task<ProponerEquivalenciaRespuesta> ProponerEquivalenciaAsync(ProponerEquivalenciaSolicitud solicitud) => throw new NotSupportedException();

    public Task<ConsultarVersionRespuesta> ConsultarVersionAsync(ConsultarVersionSolicitud solicitud) => throw new NotSupportedException();
}
