using System.Xml.Serialization;
using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap.Endpoint;

/// <summary>The call itself, with the types of one operation.</summary>
internal sealed class OperationRunner<TService, TSolicitud, TRespuesta>(
    OperationDescription operation, string xmlNamespace, XmlSerializer reader, XmlSerializer writer)
    : OperationRunner(operation, xmlNamespace, reader, writer)
    where TService : notnull
    where TRespuesta : notnull
{
    private readonly Func<TService, TSolicitud, Task<TRespuesta>> call =
        operation.Method.CreateDelegate<Func<TService, TSolicitud, Task<TRespuesta>>>();

    public override async Task<object> RunAsync(IServiceProvider services, object solicitud) =>
        await call(services.GetRequiredService<TService>(), (TSolicitud)solicitud);
}
