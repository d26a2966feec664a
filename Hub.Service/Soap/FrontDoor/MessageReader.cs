using System.Xml;
using Hub.Contracts;
using Hub.Contracts.Faltas;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Reads one envelope in order: up to the first element of Body, then that element, then the end. Text that is not XML ends in a fault.</summary>
internal sealed class MessageReader : IDisposable
{
    private readonly GuardedText text;
    private readonly XmlReader reader;
    private readonly string serviceNamespace;

    public MessageReader(ReadOnlyMemory<byte> bytes, string? contentType, string serviceNamespace, SoapOptions options)
    {
        if (bytes.IsEmpty)
        {
            throw new HubFault(Codigos.MensajeSinSobre);
        }

        this.serviceNamespace = serviceNamespace;
        text = new GuardedText(bytes, MessageEncoding.Detect(bytes.Span, contentType), new MarkupGuard(options))
        {
            Limit = options.MaxHeadLength,
        };
        reader = SafeXml.Create(text, options.MaxBytes);
    }

    /// <summary>Null until the envelope is seen.</summary>
    public SoapVersion? Version { get; private set; }

    public MessageHeader Header { get; } = new();

    /// <summary>Local name and namespace of the first element of Body.</summary>
    public (string Name, string Namespace) BodyElement => (reader.LocalName, reader.NamespaceURI);

    /// <summary>Reads Envelope, Header and the start of Body; stands then on the element of the operation.</summary>
    public void ReadToBody() => Guard(reader =>
    {
        NextElement();
        if (reader.LocalName != "Envelope")
        {
            throw new HubFault(Codigos.MensajeSinSobre);
        }

        Version = SoapVersion.OfNamespace(reader.NamespaceURI)
            ?? throw new HubFault(Codigos.MensajeSinSobre) { Kind = FaultKind.VersionMismatch };
        NextElement();
        if (IsEnvelopePart("Header"))
        {
            new HeaderReader(reader, Version, serviceNamespace, Header).Read();
            NextElement();
        }

        if (!IsEnvelopePart("Body") || reader.IsEmptyElement)
        {
            throw new HubFault(Codigos.MensajeSinSobre);
        }

        NextElement();
        text.Limit = long.MaxValue;
        return true;
    });

    /// <summary>Hands the reader, on the operation's element, to the pass that checks it; afterwards nothing may follow.</summary>
    public T ReadBody<T>(Func<XmlReader, T> pass) => Guard(reader =>
    {
        var result = pass(reader);
        NextEnd();
        NextEnd();
        while (reader.Read())
        {
            RefuseInstruction();
        }

        return result;
    });

    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    private bool IsEnvelopePart(string name) => reader.LocalName == name && reader.NamespaceURI == Version?.Namespace;

    /// <summary>The next element at this place; text or an end is no envelope.</summary>
    private void NextElement()
    {
        while (reader.Read())
        {
            RefuseInstruction();
            if (reader.NodeType == XmlNodeType.Element)
            {
                return;
            }

            if (reader.NodeType is not (XmlNodeType.XmlDeclaration or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                break;
            }
        }

        throw new HubFault(Codigos.MensajeSinSobre);
    }

    private void NextEnd()
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            RefuseInstruction();
            if (reader.NodeType is not (XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                throw new HubFault(Codigos.MensajeSinSobre);
            }
        }
    }

    private void RefuseInstruction()
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
        {
            throw new HubFault(Codigos.MensajeProhibido, null, "instrucciones de proceso");
        }
    }

    private T Guard<T>(Func<XmlReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (XmlException exception)
        {
            throw new HubFault(Codigos.MensajeIlegible, null, exception.LineNumber, exception.LinePosition);
        }
    }
}
