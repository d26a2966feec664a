using System.Xml;
using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap;

/// <summary>A request that passed the front door: who, what, and the body checked and rewritten. The host takes it from here.</summary>
/// <param name="Body">The body's element in .NET's binary XML over the names of the service's plan; good records alone.</param>
internal sealed record SoapCall(
    CallContext Context,
    ServiceDescription Service,
    OperationDescription Operation,
    SoapVersion Version,
    Addressing? Addressing,
    PooledBuffer Body) : IDisposable
{
    /// <summary>A reader that stands before the body's element.</summary>
    public XmlDictionaryReader OpenBody() => XmlDictionaryReader.CreateBinaryReader(
        Body.Array, 0, (int)Body.Length, Service.Plan.Dictionary, XmlDictionaryReaderQuotas.Max);

    /// <summary>The same as a plain envelope of its version, UTF-8 and without headers, for a host that reads text.</summary>
    public void WriteEnvelope(Stream output)
    {
        using var body = OpenBody();
        using var writer = XmlDictionaryWriter.CreateTextWriter(output, System.Text.Encoding.UTF8, ownsStream: false);
        writer.WriteStartElement("soap", "Envelope", Version.Namespace);
        writer.WriteStartElement("soap", "Body", Version.Namespace);
        body.MoveToContent();
        writer.WriteNode(body, defattr: false);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void Dispose() => Body.Dispose();
}
