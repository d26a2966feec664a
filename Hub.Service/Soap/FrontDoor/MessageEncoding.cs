using System.Text;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>How the bytes of a message become characters: its encoding, where the text begins, and whether C1 controls are impossible.</summary>
/// <param name="Encoding">Throws on a byte that does not decode.</param>
/// <param name="Name">Name shown in the fault.</param>
/// <param name="Preamble">Bytes of the mark to skip.</param>
/// <param name="RefusesC1">Windows-1252 leaves five bytes undefined and real Latin-1 text has no C1 controls: .NET reads both as U+0080 to U+009F.</param>
internal sealed record MessageEncoding(Encoding Encoding, string Name, int Preamble = 0, bool RefusesC1 = false)
{
    /// <summary>Bytes in which an XML declaration must name its encoding.</summary>
    private const int DeclarationLength = 200;

    private static readonly MessageEncoding Utf8 = new(new UTF8Encoding(false, true), "UTF-8");
    private static readonly MessageEncoding Ascii = new(Strict("us-ascii"), "US-ASCII");
    private static readonly MessageEncoding Latin1 = new(Strict("iso-8859-1"), "ISO-8859-1", RefusesC1: true);
    private static readonly MessageEncoding Windows1252 = new(Strict("windows-1252"), "windows-1252", RefusesC1: true);
    private static readonly MessageEncoding Utf16 = new(new UnicodeEncoding(false, false, true), "UTF-16");
    private static readonly MessageEncoding Utf16BigEndian = new(new UnicodeEncoding(true, false, true), "UTF-16");

    /// <summary>Rule: byte order mark, then XML declaration, then charset of Content-Type, then UTF-8.</summary>
    public static MessageEncoding Detect(ReadOnlySpan<byte> bytes, string? contentType) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8 with { Preamble = 3 },
        [0xFF, 0xFE, ..] => Utf16 with { Preamble = 2 },
        [0xFE, 0xFF, ..] => Utf16BigEndian with { Preamble = 2 },
        [(byte)'<', 0, ..] => Utf16,
        [0, (byte)'<', ..] => Utf16BigEndian,
        _ => Named(Declared(bytes) ?? Charset(contentType)),
    };

    /// <summary>What a byte that does not decode ends in.</summary>
    public HubFault Undecodable() => new(Codigos.MensajeCodificacion, null, Name);

    private static MessageEncoding Named(string? name) => name?.ToUpperInvariant() switch
    {
        null or "" or "UTF-8" or "UTF8" => Utf8,
        "US-ASCII" or "ASCII" => Ascii,
        "ISO-8859-1" or "ISO_8859-1" or "ISO8859-1" or "LATIN1" or "LATIN-1" or "L1" => Latin1,
        "WINDOWS-1252" or "CP1252" or "CP-1252" or "X-CP1252" => Windows1252,
        // UTF-16 shows in the first two bytes; a name that they contradict is wrong.
        "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UNICODE" => throw Utf16.Undecodable(),
        _ => throw new HubFault(Codigos.MensajeCodificacion, null, "declarada, que el hub no acepta"),
    };

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
        {
            return null;
        }

        var declaration = bytes[..Math.Min(bytes.Length, DeclarationLength)];
        var end = declaration.IndexOf("?>"u8);
        declaration = end < 0 ? declaration : declaration[..end];
        var at = declaration.IndexOf("encoding"u8);
        if (at < 0)
        {
            return null;
        }

        var value = declaration[(at + 8)..].TrimStart(" \t\r\n="u8);
        if (value.IsEmpty)
        {
            return null;
        }

        var close = value[1..].IndexOf(value[0]);
        return close < 0 ? null : Encoding.ASCII.GetString(value.Slice(1, close));
    }

    private static string? Charset(string? contentType)
    {
        foreach (var parameter in (contentType ?? "").Split(';').Skip(1))
        {
            var parts = parameter.Split('=', 2);
            if (parts.Length == 2 && parts[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                return parts[1].Trim().Trim('"', '\'');
            }
        }

        return null;
    }

    private static Encoding Strict(string name) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));
}
