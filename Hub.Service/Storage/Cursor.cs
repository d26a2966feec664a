using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Hub.Service.Storage;

/// <summary>
/// Where a page ended, as an opaque text: base64url of version, list and key of its last row. It names a row and not a
/// position, so what is written meanwhile neither repeats nor hides a row.
/// </summary>
internal static class Cursor
{
    private const string Version = "1";
    private const char Separator = '|';
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(string lista, string key) =>
        Base64Url.EncodeToString(Utf8.GetBytes(string.Join(Separator, Version, lista, key)));

    public static string Write(string lista, long key) => Write(lista, key.ToString(CultureInfo.InvariantCulture));

    /// <summary>Key of the last row given, or null to begin.</summary>
    /// <exception cref="CursorInvalidoException">The text is not a cursor of this list.</exception>
    public static string? Read(string? cursor, string lista)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return null;
        }

        var parts = Decode(cursor).Split(Separator, 3);
        return parts.Length == 3 && parts[0] == Version && parts[1] == lista
            ? parts[2]
            : throw new CursorInvalidoException();
    }

    /// <summary>The same, where the key is a number.</summary>
    /// <exception cref="CursorInvalidoException">The text is not a cursor of this list.</exception>
    public static long? ReadNumber(string? cursor, string lista)
    {
        if (Read(cursor, lista) is not { } key)
        {
            return null;
        }

        return long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CursorInvalidoException();
    }

    private static string Decode(string cursor)
    {
        try
        {
            return Utf8.GetString(Base64Url.DecodeFromChars(cursor));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            throw new CursorInvalidoException("The text is not a cursor.", exception);
        }
    }
}
