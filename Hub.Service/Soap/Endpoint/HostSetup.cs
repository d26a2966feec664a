using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap.Endpoint;

/// <summary>The built-in host: one route a service.</summary>
internal static class HostSetup
{
    public static void Add(IServiceCollection services) => services.AddSingleton<SoapEndpoint>();

    public static void Map(WebApplication app)
    {
        var door = app.Services.GetRequiredService<SoapFrontDoor>();
        var endpoint = app.Services.GetRequiredService<SoapEndpoint>();
        foreach (var service in app.Services.GetServices<ServiceDescription>())
        {
            app.Map(service.Path, http => door.HandleAsync(http, service, endpoint.AnswerAsync));
        }
    }
}
