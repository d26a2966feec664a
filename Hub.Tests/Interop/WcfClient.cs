using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Text;
using System.Xml;

namespace Hub.Tests.Interop;

/// <summary>Channels of System.ServiceModel.Http over the interfaces of the contract.</summary>
internal static class WcfClient
{
    private const string Wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private const string PasswordText = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    public static T Channel<T>(string path, Binding binding, Credential? basic = null, BodyEditor? editor = null)
    {
        var factory = new ChannelFactory<T>(binding, new EndpointAddress(RunningHub.Hub.Address + path));
        if (basic is not null)
        {
            factory.Endpoint.EndpointBehaviors.Add(new BasicHeader(basic));
        }

        if (editor is not null)
        {
            factory.Endpoint.EndpointBehaviors.Add(editor);
        }

        return factory.CreateChannel();
    }

    public static Binding Soap11() => new BasicHttpBinding
    {
        MaxReceivedMessageSize = 64 << 20,
        ReaderQuotas = XmlDictionaryReaderQuotas.Max,
    };

    public static Binding Soap12() => new CustomBinding(
        new TextMessageEncodingBindingElement(MessageVersion.CreateVersion(EnvelopeVersion.Soap12, AddressingVersion.None), Encoding.UTF8),
        new HttpTransportBindingElement { MaxReceivedMessageSize = 64 << 20 });

    /// <summary>Runs a call with headers of the caller's own.</summary>
    public static async Task<TResult> WithAsync<T, TResult>(T channel, Func<T, Task<TResult>> call, params MessageHeader[] headers)
    {
        using var scope = new OperationContextScope((IContextChannel)(object)channel!);
        foreach (var header in headers)
        {
            OperationContext.Current!.OutgoingMessageHeaders.Add(header);
        }

        var pending = call(channel);
        return await pending;
    }

    public static MessageHeader UsernameToken(Credential credential) => new XmlHeader(Wsse, "Security", true, writer =>
    {
        writer.WriteStartElement("UsernameToken", Wsse);
        writer.WriteElementString("Username", Wsse, credential.Usuario);
        writer.WriteStartElement("Password", Wsse);
        writer.WriteAttributeString("Type", PasswordText);
        writer.WriteString(credential.Clave);
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    public static MessageHeader Contexto(string espacio, string idSolicitud) =>
        new XmlHeader(espacio, "Contexto", false, writer => writer.WriteElementString("idSolicitud", espacio, idSolicitud));

    private sealed class XmlHeader(string espacio, string name, bool mustUnderstand, Action<XmlDictionaryWriter> content) : MessageHeader
    {
        public override string Name => name;

        public override string Namespace => espacio;

        public override bool MustUnderstand => mustUnderstand;

        protected override void OnWriteHeaderContents(XmlDictionaryWriter writer, MessageVersion messageVersion) => content(writer);
    }
}
