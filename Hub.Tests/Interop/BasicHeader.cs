using System.Net;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.ServiceModel.Dispatcher;
using System.Text;

namespace Hub.Tests.Interop;

/// <summary>Sends HTTP Basic with the first request: WCF by itself waits for a 401, and the hub answers every fault with 500.</summary>
internal sealed class BasicHeader(Credential credential) : IEndpointBehavior, IClientMessageInspector
{
    private readonly string value = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credential.Usuario}:{credential.Clave}"));

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
        var http = new HttpRequestMessageProperty();
        http.Headers[HttpRequestHeader.Authorization] = value;
        request.Properties[HttpRequestMessageProperty.Name] = http;
        return null;
    }

    public void AfterReceiveReply(ref Message reply, object correlationState)
    {
    }
}
