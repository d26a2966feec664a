using Hub.Contracts.Catalogo;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Ingest;
using Hub.Service.Security;
using Hub.Service.Soap;
using Hub.Service.Soap.FrontDoor;
using Hub.Service.Storage;

namespace Hub.Service.Cli.Server;

/// <summary>What the front door asks of the rest of the hub: who calls, and to keep the faults it answered.</summary>
internal static class SoapWiring
{
    public static IServiceCollection AddSoapWiring(this IServiceCollection services)
    {
        services.AddScoped<IObrasService, ObrasService>();
        services.AddScoped<ICatalogoService, CatalogoService>();
        services.AddScoped<ISincronizacionService, SincronizacionService>();
        services.AddSingleton<XmlOriginalReader>(provider =>
        {
            var reader = provider.GetRequiredService<RecordReader>();
            return (renglon, original) => LoteRecibido.Kept(reader, renglon, original);
        });
        services.AddSingleton<VerifyCredential>(provider => Verify(provider.GetRequiredService<Credenciales>()));
        services.AddSingleton<RecordFalta>(provider => Record(provider.GetRequiredService<FaltaStore>()));
        return services;
    }

    private static VerifyCredential Verify(Credenciales credenciales) => async (usuario, clave, cancellationToken) =>
    {
        try
        {
            return await credenciales.VerifyAsync(usuario, clave, cancellationToken);
        }
        catch (CredentialCheckBusyException)
        {
            throw new HubFault(Codigos.VerificacionOcupada) { Kind = FaultKind.Receiver };
        }
    };

    private static RecordFalta Record(FaltaStore faltas) => (falta, cancellationToken) => faltas.RecordAsync(
        new Storage.Falta
        {
            Folio = falta.Detalle.Folio,
            Codigo = falta.Detalle.Codigo,
            Campo = falta.Detalle.Campo,
            Servicio = falta.Servicio,
            Operacion = falta.Operacion,
            Usuario = falta.Caller?.Usuario,
            Dependencia = falta.Caller?.Dependencia,
        },
        cancellationToken);
}
