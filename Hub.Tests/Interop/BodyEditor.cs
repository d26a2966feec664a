using System.ServiceModel;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.ServiceModel.Dispatcher;
using System.Xml.Linq;

namespace Hub.Tests.Interop;

/// <summary>Edits the body on its way out, to send what the serialiser would not write.</summary>
internal sealed class BodyEditor(Action<XElement> edit) : IEndpointBehavior, IClientMessageInspector
{
    public void AddBindingParameters(ServiceEndpoint endpoint, BindingParameterCollection bindingParameters)
    {
    }

    public void ApplyClientBehavior(ServiceEndpoint endpoint, ClientRuntime clientRuntime) => clientRuntime.ClientMessageInspectors.Add(this);

    public void ApplyDispatchBehavior(ServiceEndpoint endpoint, EndpointDispatcher endpointDispatcher)
    {
    }

    public void Validate(ServiceEndpoint endpoint)
    {
    }

    public object? BeforeSendRequest(ref Message request, IClientChannel channel)
    {
        using var reader = request.GetReaderAtBodyContents();
        var body = (XElement)XNode.ReadFrom(reader);
        edit(body);
        var edited = Message.CreateMessage(request.Version, null, body.CreateReader());
        edited.Headers.CopyHeadersFrom(request);
        edited.Properties.CopyProperties(request.Properties);
        request = edited;
        return null;
    }

    public void AfterReceiveReply(ref Message reply, object correlationState)
    {
    }
}
