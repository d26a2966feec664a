using System.Buffers;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>
/// Looks at the markup of a message before any XML reader and refuses at once what would cost it memory or time: DTD,
/// processing instructions, depth, elements, attributes, long names and values. It is no parser: where the text is not
/// well formed it may see something else, and the XML reader stops at that same place.
/// </summary>
internal sealed class MarkupGuard(SoapOptions options)
{
    private static readonly SearchValues<char> TagMarks = SearchValues.Create(" \t\r\n=></\"'");

    private State state;
    private long seen;
    private int depth;
    private int elements;
    private int attributes;
    private int run;
    private bool slash;
    private char quote;
    private int matched;
    private string section = "";

    private enum State
    {
        Text,
        Open,
        Tag,
        Value,
        EndTag,
        Bang,
        Comment,
        Cdata,
        Declaration,
    }

    /// <summary>The next characters of the message. Throws a fault at the first thing that is not admitted.</summary>
    public void Inspect(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            at += state switch
            {
                State.Text => ToMark(text[at..], '<', State.Open),
                State.Open => Open(text[at], seen + at),
                State.Tag => Tag(text[at..]),
                State.Value => Value(text[at..]),
                State.EndTag => ToMark(text[at..], '>', State.Text),
                State.Bang => Bang(text[at]),
                State.Comment => ToEnd(text[at], '-'),
                State.Cdata => ToEnd(text[at], ']'),
                _ => ToMark(text[at..], '>', State.Text),
            };
        }

        seen += text.Length;
    }

    private int ToMark(ReadOnlySpan<char> text, char mark, State next)
    {
        var at = text.IndexOf(mark);
        if (at < 0)
        {
            return text.Length;
        }

        state = next;
        return at + 1;
    }

    private int Open(char first, long offset)
    {
        switch (first)
        {
            case '/':
                depth--;
                state = State.EndTag;
                return 1;
            case '!':
                section = "";
                state = State.Bang;
                return 1;
            case '?':
                // Only the XML declaration, which stands first; anything else of this shape is an instruction.
                state = offset == 1 ? State.Declaration : throw Forbidden("una instrucción de proceso, o la declaración XML después de otros caracteres");
                return 1;
            default:
                return StartTag();
        }
    }

    private int StartTag()
    {
        Limit(++depth, options.MaxDepth, $"{options.MaxDepth} niveles de elementos");
        Limit(++elements, options.MaxElements, $"{options.MaxElements} elementos");
        attributes = run = 0;
        slash = false;
        state = State.Tag;
        return 0;
    }

    private int Tag(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(TagMarks);
        var name = at < 0 ? text.Length : at;
        run += name;
        Limit(run, options.MaxNameLength, $"{options.MaxNameLength} caracteres en un nombre");
        if (at < 0)
        {
            slash = false;
            return text.Length;
        }

        run = 0;
        var mark = text[at];
        slash = slash && name == 0;
        switch (mark)
        {
            case '>':
                depth -= slash ? 1 : 0;
                state = State.Text;
                break;
            case '/':
                slash = true;
                return at + 1;
            case '=':
                Limit(++attributes, options.MaxAttributes, $"{options.MaxAttributes} atributos en un elemento");
                break;
            case '"' or '\'':
                quote = mark;
                state = State.Value;
                break;
        }

        slash = false;
        return at + 1;
    }

    private int Value(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf(quote);
        run += at < 0 ? text.Length : at;
        Limit(run, options.MaxAttributeLength, $"{options.MaxAttributeLength} caracteres en un atributo");
        if (at < 0)
        {
            return text.Length;
        }

        run = 0;
        state = State.Tag;
        return at + 1;
    }

    private int Bang(char next)
    {
        section += next;
        matched = 0;
        state = section switch
        {
            "--" => State.Comment,
            "[CDATA[" => State.Cdata,
            _ when "--".StartsWith(section, StringComparison.Ordinal) || "[CDATA[".StartsWith(section, StringComparison.Ordinal) => State.Bang,
            _ when section[0] is 'D' or 'd' => throw Forbidden("una definición de tipo de documento (DTD)"),
            _ => State.Text,
        };
        return 1;
    }

    private int ToEnd(char next, char twice)
    {
        if (next == '>' && matched >= 2)
        {
            state = State.Text;
        }

        matched = next == twice ? matched + 1 : 0;
        return 1;
    }

    private static void Limit(int count, int limit, string what)
    {
        if (count > limit)
        {
            throw new HubFault(Codigos.MensajeDemasiadoGrande, null, what);
        }
    }

    private static HubFault Forbidden(string what) => new(Codigos.MensajeProhibido, null, what);
}
