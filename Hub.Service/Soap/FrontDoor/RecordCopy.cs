using System.Text;
using System.Xml;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>Copies each record of a lote as it was sent, one document after the other in one run of bytes.</summary>
internal sealed class RecordCopy : IDisposable
{
    private readonly MemoryStream documents = new();
    private readonly List<(int Start, int End)> bounds = [];
    private readonly XmlDictionaryWriter writer;

    public RecordCopy()
    {
        writer = XmlDictionaryWriter.CreateTextWriter(documents, new UTF8Encoding(false), ownsStream: false);
    }

    public void Begin()
    {
        ((IXmlTextWriterInitializer)writer).SetOutput(documents, Encoding.UTF8, ownsStream: false);
        bounds.Add(((int)documents.Length, 0));
    }

    /// <summary>The element that the reader stands on, with its attributes.</summary>
    public void Start(XmlReader reader)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        if (!reader.HasAttributes)
        {
            return;
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != SoapNames.Xmlns)
            {
                Attribute(reader);
            }
        }

        reader.MoveToElement();
    }

    public void Text(string text) => writer.WriteString(text);

    public void End() => writer.WriteEndElement();

    public void Close()
    {
        writer.Flush();
        bounds[^1] = (bounds[^1].Start, (int)documents.Length);
    }

    /// <summary>The documents in the order of the lote; they live on after this object.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Documents()
    {
        var all = documents.GetBuffer();
        return bounds.Select(bound => new ReadOnlyMemory<byte>(all, bound.Start, bound.End - bound.Start));
    }

    public void Dispose()
    {
        writer.Dispose();
        documents.Dispose();
    }

    private void Attribute(XmlReader reader)
    {
        // The value of xsi:type is a name: its prefix must mean in the copy what it meant in the message.
        if (reader.NamespaceURI == SoapNames.Xsi && reader.LocalName == "type" && reader.Value.Split(':') is [var prefix, _]
            && reader.LookupNamespace(prefix.Trim()) is { Length: > 0 } meant && writer.LookupPrefix(meant) != prefix.Trim())
        {
            writer.WriteXmlnsAttribute(prefix.Trim(), meant);
        }

        writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
    }
}
