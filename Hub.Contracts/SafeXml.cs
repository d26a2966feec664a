using System.Xml;

namespace Hub.Contracts;

/// <summary>
/// The one place where an XML reader is made: no DTD, no resolver, bounded size. Depth, attributes and processing
/// instructions are judged by whoever reads, because only the reader of a message can name the element at fault.
/// </summary>
public static class SafeXml
{
    /// <summary>Characters of one document when the caller names no limit: 64 Mi.</summary>
    public const long DefaultMaxCharacters = 64L * 1024 * 1024;

    /// <summary>A reader over bytes; the encoding is taken from the mark or the declaration.</summary>
    public static XmlReader Create(Stream stream, long maxCharacters = DefaultMaxCharacters)
    {
#pragma warning disable RS0030 // This is the factory that the rule points to.
        return XmlReader.Create(stream, Settings(maxCharacters));
#pragma warning restore RS0030
    }

    /// <summary>A reader over text that has been decoded already.</summary>
    public static XmlReader Create(TextReader text, long maxCharacters = DefaultMaxCharacters)
    {
#pragma warning disable RS0030 // This is the factory that the rule points to.
        return XmlReader.Create(text, Settings(maxCharacters));
#pragma warning restore RS0030
    }

    private static XmlReaderSettings Settings(long maxCharacters) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = maxCharacters,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = true,
        IgnoreComments = true,
        CloseInput = false,
        Async = false,
    };
}
