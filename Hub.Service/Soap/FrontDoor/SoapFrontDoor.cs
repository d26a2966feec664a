using Hub.Contracts.Faltas;
using Hub.Service.Soap.FrontDoor.Schema;
using Microsoft.Extensions.Logging;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>
/// Stands before either host, so that both behave alike on the wire: receives the message within its limits, knows the
/// caller, checks and rewrites the body, and only then lets the host run the operation.
/// </summary>
internal sealed class SoapFrontDoor(
    SoapOptions options,
    CallerIdentification callers,
    ScalarCheck scalars,
    WsdlPage wsdl,
    FaultAnswer faults,
    CallContextAccessor accessor,
    TimeProvider clock,
    ILogger<SoapFrontDoor> logger)
{
    public async Task HandleAsync(HttpContext http, ServiceDescription service, SoapHost host)
    {
        var aborted = http.RequestAborted;
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await wsdl.AnswerAsync(http, service, aborted);
            return;
        }

        var progress = new CallProgress(service, VersionOf(http.Request.ContentType), clock.GetTimestamp());
        try
        {
            using var call = await ReceiveAsync(http, progress, aborted);
            accessor.Current = call.Context;
            await host(http, call);
            LogAnswered(http, call, progress);
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            Log.CallerHungUp(logger, service.Name, clock.GetElapsedTime(progress.Started).TotalMilliseconds);
        }
        catch (BadHttpRequestException exception) when (!http.Response.HasStarted)
        {
            Log.TransferBroke(logger, service.Name, exception.StatusCode, clock.GetElapsedTime(progress.Started).TotalMilliseconds);
            http.Response.StatusCode = exception.StatusCode;
            http.Response.Headers.Connection = "close";
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await faults.SendAsync(http, progress, exception, aborted);
        }
    }

    private async Task<SoapCall> ReceiveAsync(HttpContext http, CallProgress progress, CancellationToken cancellationToken)
    {
        callers.CheckChannel(http);
        CheckMediaType(http.Request.ContentType);
        using var bytes = await RequestBody.ReadAsync(http.Request, options, cancellationToken);
        using var message = new MessageReader(bytes.Written, http.Request.ContentType, progress.Service.Namespace, options);
        try
        {
            message.ReadToBody();
        }
        finally
        {
            progress.Version = message.Version ?? progress.Version;
            progress.Addressing = message.Header.Addressing;
            progress.IdSolicitud = message.Header.IdSolicitud;
        }

        progress.Caller = await callers.IdentifyAsync(http.Request, message.Header.Token, cancellationToken);
        progress.Operation = Operation(message.BodyElement, progress.Service);
        return Check(message, progress, cancellationToken);
    }

    private SoapCall Check(MessageReader message, CallProgress progress, CancellationToken aborted)
    {
        var operation = progress.Operation ?? throw new HubFault(Codigos.OperacionDesconocida);
        var content = message.ReadBody(reader =>
        {
            using var pass = new BodyPass(reader, progress.Service.Plan, operation.Wrapper, operation.Registro, scalars, options);
            return pass.Run();
        });
        var context = new CallContext
        {
            Caller = progress.Caller ?? throw new HubFault(Codigos.CredencialAusente),
            Operacion = operation.Name,
            VersionSoap = progress.Version.Name,
            IdSolicitud = message.Header.IdSolicitud,
            Sistema = message.Header.Sistema,
            Huella = content.Huella,
            Registros = content.Registros,
            Aborted = aborted,
        };
        return new SoapCall(context, progress.Service, operation, progress.Version, progress.Addressing, content.Normalised);
    }

    /// <summary>By the element of Body alone: SOAPAction comes missing, unquoted or wrong from half of the stacks.</summary>
    private static OperationDescription Operation((string Name, string Namespace) element, ServiceDescription service) =>
        (element.Namespace.Length == 0 || element.Namespace == service.Namespace)
        && service.Operations.TryGetValue(element.Name, out var operation)
            ? operation
            : throw new HubFault(Codigos.OperacionDesconocida);

    private static SoapVersion VersionOf(string? contentType) =>
        contentType?.StartsWith(SoapVersion.V12.MediaType, StringComparison.OrdinalIgnoreCase) == true ? SoapVersion.V12 : SoapVersion.V11;

    /// <summary>Any type of XML, or none at all.</summary>
    private static void CheckMediaType(string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim() ?? "";
        if (type.Length > 0 && !type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) && !type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new HubFault(Codigos.MensajeTipoContenido, null, type.Length > 60 ? "enviado" : type);
        }
    }

    private void LogAnswered(HttpContext http, SoapCall call, CallProgress progress)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            Log.CallAnswered(
                logger,
                call.Operation.Name,
                clock.GetElapsedTime(progress.Started).TotalMilliseconds,
                (int)(http.Request.ContentLength ?? 0),
                call.Context.Registros.Count,
                call.Context.Registros.Count(registro => registro.Hallazgos.Count > 0));
        }
    }
}
