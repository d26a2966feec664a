using CoreWCF;
using CoreWCF.Channels;
using CoreWCF.Dispatcher;

namespace Hub.Service.Soap.CoreWcf;

/// <summary>The implementation of a contract from the scope of the request, which also disposes of it.</summary>
internal sealed class RequestInstanceProvider(IHttpContextAccessor accessor, Type contract) : IInstanceProvider
{
    public object GetInstance(InstanceContext instanceContext) =>
        accessor.HttpContext?.RequestServices.GetRequiredService(contract)
        ?? throw new InvalidOperationException("No request is in progress.");

    public object GetInstance(InstanceContext instanceContext, Message message) => GetInstance(instanceContext);

    public void ReleaseInstance(InstanceContext instanceContext, object instance)
    {
    }
}
