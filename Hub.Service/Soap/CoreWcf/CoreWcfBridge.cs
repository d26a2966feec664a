using System.Runtime.ExceptionServices;
using System.Xml;
using Hub.Contracts;
using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap.CoreWcf;

/// <summary>
/// Hands a call that passed the front door to CoreWCF as a clean text envelope, and its answer back. An operation that
/// throws is rethrown here, so that the front door words the fault as it does for the other host.
/// </summary>
internal sealed class CoreWcfBridge(SoapOptions options)
{
    /// <summary>Where CoreWCF listens inside; a request from outside that asks for it is not found.</summary>
    public const string InnerPath = "/soap-corewcf";

    private static readonly object FailureKey = new();

    public static string AddressOf(ServiceDescription service, SoapVersion version) =>
        $"{InnerPath}/{service.Name}/{version.Name}";

    /// <summary>Keeps what the operation of this request threw.</summary>
    public static void Keep(HttpContext http, Exception failure) => http.Items[FailureKey] = failure;

    public async Task AnswerAsync(HttpContext http, SoapCall call, RequestDelegate coreWcf)
    {
        using var request = new MemoryStream();
        call.WriteEnvelope(request);
        request.Position = 0;
        Rewrite(http.Request, call, request);

        var original = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        try
        {
            await coreWcf(http);
        }
        finally
        {
            http.Response.Body = original;
        }

        if (http.Items.TryGetValue(FailureKey, out var failure) && failure is Exception exception)
        {
            http.Response.Clear();
            ExceptionDispatchInfo.Throw(exception);
        }

        await SendAsync(http, call, answer.ToArray());
    }

    private static void Rewrite(HttpRequest request, SoapCall call, MemoryStream body)
    {
        request.Scheme = "http";
        request.Path = AddressOf(call.Service, call.Version);
        request.QueryString = QueryString.Empty;
        request.Headers.Remove("Content-Encoding");
        request.Headers.Remove("Transfer-Encoding");
        request.Headers["SOAPAction"] = $"\"{call.Operation.Action}\"";
        request.ContentType = call.Version == SoapVersion.V11
            ? $"{call.Version.MediaType}; charset=utf-8"
            : $"{call.Version.MediaType}; charset=utf-8; action=\"{call.Operation.Action}\"";
        request.Body = body;
        request.ContentLength = body.Length;
    }

    private async Task SendAsync(HttpContext http, SoapCall call, byte[] answer)
    {
        if (http.Response.StatusCode != StatusCodes.Status200OK)
            throw new InvalidOperationException($"CoreWCF answered {http.Response.StatusCode} to {call.Operation.Name}.");

        http.Response.Clear();
        using var reader = SafeXml.Create(new MemoryStream(answer, writable: false), maxCharacters: 0);
        reader.ReadToFollowing("Body", call.Version.Namespace);
        reader.Read();
        reader.MoveToContent();
        using var envelope = new PooledBuffer();
        SoapAnswer.Write(envelope, call.Version, call.Addressing, call.Operation.ReplyAction, writer => writer.WriteNode(reader, defattr: false));
        await SoapAnswer.SendAsync(http, envelope, call.Version, StatusCodes.Status200OK, options.CompressFrom, http.RequestAborted);
    }
}
