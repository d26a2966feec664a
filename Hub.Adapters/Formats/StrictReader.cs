using System.Text;

namespace Hub.Adapters.Formats;

/// <summary>Text of a stream in a declared encoding, its byte order mark left out; memory is one block.</summary>
internal sealed class StrictReader(Stream stream, DeclaredEncoding encoding) : TextReader
{
    private const int BlockSize = 1 << 15;

    private readonly byte[] _bytes = new byte[BlockSize];
    private readonly char[] _chars = new char[BlockSize + 16];
    private readonly Decoder _decoder = encoding.Encoding.GetDecoder();
    private int _next;
    private int _end;
    private int _line = 1;
    private bool _started;
    private bool _finished;

    /// <exception cref="UndecodableException">At the block that holds a byte the encoding does not know.</exception>
    public override int Read(Span<char> buffer)
    {
        while (_next == _end)
        {
            if (_finished) return 0;
            Fill();
        }

        var count = Math.Min(buffer.Length, _end - _next);
        _chars.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <summary>Reads to the end only to know that every byte can be read.</summary>
    public void Verify()
    {
        do
        {
            _next = _end;
            Fill();
        }
        while (!_finished);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        var read = stream.ReadAtLeast(_bytes, BlockSize, throwOnEndOfStream: false);
        _finished = read < BlockSize;
        var block = _bytes.AsSpan(0, read);
        if (!_started)
        {
            _started = true;
            var mark = encoding.MarkLength(block);
            if (mark < 0) throw new UndecodableException(_line);
            block = block[mark..];
        }

        Decode(block);
    }

    private void Decode(ReadOnlySpan<byte> block)
    {
        try
        {
            _next = 0;
            _end = _decoder.GetChars(block, _chars, _finished);
        }
        catch (DecoderFallbackException exception)
        {
            throw new UndecodableException(_line + block[..Math.Clamp(exception.Index, 0, block.Length)].Count((byte)'\n'));
        }

        var text = _chars.AsSpan(0, _end);
        var stray = encoding.IndexOfStray(text);
        if (stray >= 0) throw new UndecodableException(_line + text[..stray].Count('\n'));
        _line += text.Count('\n');
    }
}
