using System.Collections.ObjectModel;
using CoreWCF;
using CoreWCF.Channels;
using CoreWCF.Description;
using CoreWCF.Dispatcher;

namespace Hub.Service.Soap.CoreWcf;

/// <summary>Takes service instances from the request's own container and keeps what an operation throws for the front door.</summary>
internal sealed class HubServiceBehavior(IHttpContextAccessor accessor) : IServiceBehavior, IErrorHandler
{
    public void ApplyDispatchBehavior(ServiceDescription serviceDescription, ServiceHostBase serviceHostBase)
    {
        foreach (var dispatcher in serviceHostBase.ChannelDispatchers.OfType<ChannelDispatcher>())
        {
            dispatcher.ErrorHandlers.Add(this);
            foreach (var endpoint in dispatcher.Endpoints)
            {
                var contract = serviceDescription.Endpoints.First(candidate => candidate.Contract.Name == endpoint.ContractName).Contract.ContractType;
                endpoint.DispatchRuntime.InstanceProvider = new RequestInstanceProvider(accessor, contract);
            }
        }
    }

    public void AddBindingParameters(
        ServiceDescription serviceDescription,
        ServiceHostBase serviceHostBase,
        Collection<ServiceEndpoint> endpoints,
        BindingParameterCollection bindingParameters)
    {
    }

    public void Validate(ServiceDescription serviceDescription, ServiceHostBase serviceHostBase)
    {
    }

    public bool HandleError(Exception error) => true;

    public void ProvideFault(Exception error, MessageVersion version, ref Message fault)
    {
        if (accessor.HttpContext is { } http)
            CoreWcfBridge.Keep(http, error);
    }
}
