using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Hub.Service.Soap;

/// <summary>Writes an envelope and sends it.</summary>
internal static class SoapAnswer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Envelope, WS-Addressing where the request used it, and Body around what <paramref name="writeBody"/> writes.</summary>
    public static void Write(
        Stream output, SoapVersion version, Addressing? addressing, string action, Action<XmlDictionaryWriter> writeBody)
    {
        using var writer = XmlDictionaryWriter.CreateTextWriter(output, Utf8, ownsStream: false);
        writer.WriteStartElement("soap", "Envelope", version.Namespace);
        if (addressing is not null)
        {
            writer.WriteStartElement("soap", "Header", version.Namespace);
            writer.WriteElementString("wsa", "Action", addressing.Namespace, action);
            writer.WriteElementString("wsa", "RelatesTo", addressing.Namespace, addressing.MessageId);
            writer.WriteEndElement();
        }

        writer.WriteStartElement("soap", "Body", version.Namespace);
        writeBody(writer);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public static async Task SendAsync(
        HttpContext http, PooledBuffer envelope, SoapVersion version, int status, int compressFrom, CancellationToken cancellationToken)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = $"{version.MediaType}; charset=utf-8";
        if (envelope.Length >= compressFrom && AcceptsGzip(http.Request))
        {
            response.Headers.ContentEncoding = "gzip";
            response.Headers.Vary = "Accept-Encoding";
            await using var gzip = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
            await gzip.WriteAsync(envelope.Written, cancellationToken);
            return;
        }

        response.ContentLength = envelope.Length;
        await response.Body.WriteAsync(envelope.Written, cancellationToken);
    }

    private static bool AcceptsGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding =>
            coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality is not 0);
}
