using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Hub.Adapters.Formats;

/// <summary>An encoding called by its name that never replaces what it cannot read or write.</summary>
internal sealed class DeclaredEncoding
{
    private static readonly byte[][] Marks = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]];

    static DeclaredEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private DeclaredEncoding(Encoding encoding) => Encoding = encoding;

    public Encoding Encoding { get; }

    /// <summary>IANA name.</summary>
    public string Name => Encoding.WebName;

    /// <summary>UTF-8, UTF-16 and the encodings of one byte a character: those whose text turns back into the very same bytes.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out DeclaredEncoding? found)
    {
        found = null;
        try
        {
            var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            if (encoding.IsSingleByte || encoding.CodePage is 65001 or 1200 or 1201) found = new DeclaredEncoding(encoding);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return false;
        }

        return found is not null;
    }

    public byte[] Encode(string text) => Encoding.GetBytes(text);

    /// <summary>Length of the byte order mark at the start, or -1 when it is the mark of another encoding.</summary>
    public int MarkLength(ReadOnlySpan<byte> start)
    {
        var own = Encoding.Preamble;
        if (own.Length > 0 && start.StartsWith(own)) return own.Length;
        foreach (var mark in Marks)
        {
            if (start.StartsWith(mark)) return -1;
        }

        return 0;
    }

    /// <summary>
    /// C1 controls never stand in a text file: in an encoding of one byte a character they are the bytes that
    /// windows-1252 leaves free, or the sign that the file was written in another one.
    /// </summary>
    public int IndexOfStray(ReadOnlySpan<char> text) => Encoding.IsSingleByte ? text.IndexOfAnyInRange('\u0080', '\u009F') : -1;
}
