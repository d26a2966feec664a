using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
#if COREWCF
using Hub.Service.Soap.CoreWcf;
#else
using Hub.Service.Soap.Endpoint;
#endif
using Hub.Service.Soap.FrontDoor;
using Hub.Service.Soap.FrontDoor.Schema;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hub.Service.Soap;

/// <summary>
/// What stands behind the three addresses. Whoever calls <see cref="AddSoap"/> also registers the implementations of the
/// three interfaces, a <see cref="VerifyCredential"/> and a <see cref="RecordFalta"/>.
/// </summary>
internal static class SoapSetup
{
    public static IServiceCollection AddSoap(this IServiceCollection services, SoapOptions options)
    {
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(new ScalarCheck(TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone)));
        services.AddSingleton<CallContextAccessor>();
        services.AddSingleton<RecordReader>();
        services.AddSingleton<CallerIdentification>();
        services.AddSingleton<WsdlPage>();
        services.AddSingleton<FaultAnswer>();
        services.AddSingleton<SoapFrontDoor>();
        foreach (var contract in new[] { typeof(IObrasService), typeof(ICatalogoService), typeof(ISincronizacionService) })
        {
            services.AddSingleton(_ => ServiceDescription.Of(contract));
        }

        HostSetup.Add(services);
        return services;
    }

    public static void MapSoap(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<SoapOptions>();
        if (options.Proxies.Count > 0)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            options.Proxies.ToList().ForEach(forwarded.KnownIPNetworks.Add);
            app.UseForwardedHeaders(forwarded);
        }

        HostSetup.Map(app);
    }
}
