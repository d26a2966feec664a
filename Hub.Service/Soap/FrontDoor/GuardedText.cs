using System.Buffers;
using System.Text;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Decodes a message chunk by chunk and lets <see cref="MarkupGuard"/> see each chunk before the XML reader does.</summary>
internal sealed class GuardedText(ReadOnlyMemory<byte> bytes, MessageEncoding encoding, MarkupGuard guard) : TextReader
{
    private const int ChunkSize = 8 * 1024;

    private readonly Decoder decoder = encoding.Encoding.GetDecoder();
    private ReadOnlyMemory<byte> rest = bytes[encoding.Preamble..];
    private char[] chunk = ArrayPool<char>.Shared.Rent(ChunkSize);
    private int position;
    private int end;
    private bool finished;
    private long decoded;

    /// <summary>Characters that may be read so far; more end in a fault.</summary>
    public long Limit { get; set; } = long.MaxValue;

    public override int Read(char[] buffer, int index, int count)
    {
        if (position == end && !Fill())
        {
            return 0;
        }

        var taken = Math.Min(count, end - position);
        chunk.AsSpan(position, taken).CopyTo(buffer.AsSpan(index));
        position += taken;
        return taken;
    }

    public override int Read() => position < end || Fill() ? chunk[position++] : -1;

    public override int Peek() => position < end || Fill() ? chunk[position] : -1;

    protected override void Dispose(bool disposing)
    {
        if (disposing && chunk.Length > 0)
        {
            ArrayPool<char>.Shared.Return(chunk);
            chunk = [];
            position = end = 0;
            finished = true;
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        position = end = 0;
        while (end == 0 && !finished)
        {
            try
            {
                decoder.Convert(rest.Span, chunk, flush: true, out var used, out end, out finished);
                rest = rest[used..];
            }
            catch (DecoderFallbackException)
            {
                throw encoding.Undecodable();
            }
        }

        var text = chunk.AsSpan(0, end);
        if (encoding.RefusesC1 && text.ContainsAnyInRange('\u0080', '\u009f'))
        {
            throw encoding.Undecodable();
        }

        if (decoded > Limit)
        {
            throw new HubFault(Codigos.MensajeDemasiadoGrande, null, $"{Limit / 1024} KB antes del contenido de Body");
        }

        decoded += end;
        guard.Inspect(text);
        return end > 0;
    }
}
