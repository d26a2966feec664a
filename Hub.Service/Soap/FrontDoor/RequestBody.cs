using System.IO.Compression;
using Hub.Contracts.Faltas;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Receives the bytes of a request, inflated, within the limits.</summary>
internal static class RequestBody
{
    private const int Step = 16 * 1024;
    private const int MaxFirstStep = 64 * 1024;

    /// <summary>Below this many inflated bytes no ratio is suspicious.</summary>
    private const int RatioFrom = 1024 * 1024;

    /// <summary>The whole body; the caller gives the buffer back. Throws a fault when it is too large or does not inflate.</summary>
    public static async Task<PooledBuffer> ReadAsync(HttpRequest request, SoapOptions options, CancellationToken cancellationToken)
    {
        // The limit is counted here, so that whoever passes it receives a fault and not a bare 413. It goes before any
        // refusal: only so does the server read on for a moment, and a caller that is still sending gets to see the fault.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }

        if (request.ContentLength > options.MaxBytes)
        {
            throw TooLarge(options);
        }

        // Who calls is not known yet: memory follows the bytes that came, not those that are promised.
        var buffer = new PooledBuffer((int)Math.Min(request.ContentLength ?? Step, MaxFirstStep) + 1);
        try
        {
            await ReceiveAsync(request, buffer, options, cancellationToken);
            return buffer;
        }
        catch
        {
            await buffer.DisposeAsync();
            throw;
        }
    }

    private static async Task ReceiveAsync(
        HttpRequest request, PooledBuffer buffer, SoapOptions options, CancellationToken cancellationToken)
    {
        if (!IsGzip(request.Headers.ContentEncoding))
        {
            await CopyAsync(request, request.Body, buffer, options, null, cancellationToken);
            return;
        }

        var counted = new CountedStream(request.Body);
        await using var inflated = new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            await CopyAsync(request, inflated, buffer, options, counted, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new HubFault(Codigos.MensajeCodificacion, null, "gzip");
        }
    }

    private static async Task CopyAsync(
        HttpRequest request, Stream source, PooledBuffer buffer, SoapOptions options, CountedStream? compressed, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(options.MaxReceiveTime);
        try
        {
            int read;
            while ((read = await source.ReadAsync(buffer.GetMemory(1), late.Token)) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > options.MaxBytes
                    || (compressed is not null && buffer.Length > RatioFrom && buffer.Length > compressed.Count * options.MaxCompressionRatio))
                {
                    throw TooLarge(options);
                }
            }
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The transfer of the body broke.", exception);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody waits for an answer at this pace; a fault would only keep the connection.
            request.HttpContext.Abort();
            throw;
        }
    }

    private static bool IsGzip(StringValues encoding) => encoding.ToString().Trim() switch
    {
        "" => false,
        var one when one.Equals("identity", StringComparison.OrdinalIgnoreCase) => false,
        var one when one.Equals("gzip", StringComparison.OrdinalIgnoreCase) || one.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) => true,
        _ => throw new HubFault(Codigos.MensajeCodificacion, null, "Content-Encoding"),
    };

    private static HubFault TooLarge(SoapOptions options) =>
        new(Codigos.MensajeDemasiadoGrande, null, $"{options.MaxBytes / (1024 * 1024)} MB");
}
