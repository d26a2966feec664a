using System.Text;
using System.Xml;
using CoreWCF;
using CoreWCF.Channels;
using CoreWCF.Configuration;
using CoreWCF.Description;
using Hub.Service.Soap.FrontDoor;
using ServiceDescription = Hub.Service.Soap.FrontDoor.ServiceDescription;

namespace Hub.Service.Soap.CoreWcf;

/// <summary>
/// The CoreWCF host: the same interfaces and service classes, behind the same front door. CoreWCF wants an address for
/// each version of SOAP; both are inner ones, which nobody reaches but through the front door.
/// </summary>
internal static class HostSetup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddServiceModelServices();
        services.AddSingleton<CoreWcfBridge>();
        services.AddSingleton<IServiceBehavior, HubServiceBehavior>();
    }

    public static void Map(WebApplication app)
    {
        var door = app.Services.GetRequiredService<SoapFrontDoor>();
        var bridge = app.Services.GetRequiredService<CoreWcfBridge>();
        var services = app.Services.GetServices<ServiceDescription>().ToDictionary(service => service.Path, StringComparer.OrdinalIgnoreCase);
        app.Use((http, next) =>
        {
            var path = http.Request.Path.Value?.TrimEnd('/') ?? "";
            if (services.TryGetValue(path, out var service))
                return door.HandleAsync(http, service, (context, call) => bridge.AnswerAsync(context, call, next));
            if (!http.Request.Path.StartsWithSegments(CoreWcfBridge.InnerPath, StringComparison.OrdinalIgnoreCase))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.UseServiceModel(builder =>
        {
            using var scope = app.Services.CreateScope();
            foreach (var service in services.Values)
                AddEndpoints(builder, service, scope.ServiceProvider.GetRequiredService(service.Contract).GetType());
        });
    }

    private static void AddEndpoints(IServiceBuilder builder, ServiceDescription service, Type implementation)
    {
        builder.AddService(implementation, options =>
        {
            options.DebugBehavior.HttpHelpPageEnabled = false;
            options.DebugBehavior.HttpsHelpPageEnabled = false;
        });
        foreach (var version in new[] { SoapVersion.V11, SoapVersion.V12 })
        {
            builder.AddServiceEndpoint(
                implementation, service.Contract, Binding(version), new Uri("http://localhost" + CoreWcfBridge.AddressOf(service, version)), null);
        }
    }

    /// <summary>No limits here: the front door has measured the message, and what it hands over is its own writing.</summary>
    private static CustomBinding Binding(SoapVersion version)
    {
        var envelope = version == SoapVersion.V11 ? EnvelopeVersion.Soap11 : EnvelopeVersion.Soap12;
        var text = new TextMessageEncodingBindingElement(
            MessageVersion.CreateVersion(envelope, AddressingVersion.None), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        XmlDictionaryReaderQuotas.Max.CopyTo(text.ReaderQuotas);
        var http = new HttpTransportBindingElement { MaxReceivedMessageSize = int.MaxValue, MaxBufferSize = int.MaxValue };
        return new CustomBinding(text, http) { Name = "Soap" + version.Name.Replace(".", "", StringComparison.Ordinal) };
    }
}
