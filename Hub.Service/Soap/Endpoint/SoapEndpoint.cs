using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap.Endpoint;

/// <summary>Document/literal-wrapped SOAP over the contract's own attributes: reads the request, runs the service class, writes the answer.</summary>
internal sealed class SoapEndpoint(IEnumerable<ServiceDescription> services, IServiceScopeFactory scopes, SoapOptions options)
{
    private readonly Dictionary<object, OperationRunner> runners = services
        .SelectMany(OperationRunner.Of)
        .ToDictionary(object (runner) => runner.Operation, ReferenceEqualityComparer.Instance);

    public async Task AnswerAsync(HttpContext http, SoapCall call)
    {
        var runner = runners[call.Operation];
        var solicitud = runner.Read(call);
        await using var scope = scopes.CreateAsyncScope();
        var respuesta = await runner.RunAsync(scope.ServiceProvider, solicitud);

        using var envelope = new PooledBuffer();
        SoapAnswer.Write(envelope, call.Version, call.Addressing, call.Operation.ReplyAction, writer => runner.Write(writer, respuesta));
        await SoapAnswer.SendAsync(http, envelope, call.Version, StatusCodes.Status200OK, options.CompressFrom, http.RequestAborted);
    }
}
