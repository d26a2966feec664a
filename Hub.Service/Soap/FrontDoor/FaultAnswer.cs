using Hub.Service.Security;
using Microsoft.Extensions.Logging;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Ends a call in a fault: described, recorded under its folio, logged and sent.</summary>
internal sealed class FaultAnswer(RecordFalta record, SoapOptions options, TimeProvider clock, ILogger<FaultAnswer> logger)
{
    /// <summary>Time that recording may take before the caller is answered anyway.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task SendAsync(HttpContext http, CallProgress progress, Exception exception, CancellationToken cancellationToken)
    {
        var falta = Faults.Describe(exception, FaultFolio.Create());
        LogFault(progress, falta, exception);
        await RecordAsync(progress, falta);

        using var envelope = new PooledBuffer();
        var action = progress.Operation?.FaultAction ?? progress.Addressing?.Namespace + "/fault";
        SoapAnswer.Write(envelope, progress.Version, progress.Addressing, action, writer =>
            Faults.Write(writer, falta, progress.Version, progress.Service.Namespace));
        http.Response.Clear();
        await SoapAnswer.SendAsync(
            http, envelope, progress.Version, StatusCodes.Status500InternalServerError, options.CompressFrom, cancellationToken);
    }

    private void LogFault(CallProgress progress, Falta falta, Exception exception)
    {
        var milliseconds = clock.GetElapsedTime(progress.Started).TotalMilliseconds;
        var (codigo, folio) = (falta.Detalle.Codigo, falta.Detalle.Folio);
        if (falta.Kind == FaultKind.Receiver)
        {
            Log.FaultOfHub(logger, progress.Service.Name, progress.Operation?.Name, codigo, folio, milliseconds, Log.Cause(exception));
        }
        else
        {
            Log.FaultOfCaller(logger, progress.Service.Name, progress.Operation?.Name, codigo, folio, milliseconds);
        }
    }

    /// <summary>A fault that cannot be recorded still goes out. It is recorded even when the caller hangs up meanwhile.</summary>
    private async Task RecordAsync(CallProgress progress, Falta falta)
    {
        var caller = progress.Caller;
        try
        {
            using var limit = new CancellationTokenSource(Patience, clock);
            await record(
                new FaltaOcurrida(falta.Detalle, progress.Service.Name, progress.Operation?.Name, caller, progress.IdSolicitud), limit.Token);
        }
        catch (Exception exception)
        {
            Log.FaultNotRecorded(logger, falta.Detalle.Folio, Log.Cause(exception));
        }
    }
}
