using System.Net;
using System.Text;
using Hub.Contracts;
using Hub.Service.Soap;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>The frozen WSDL goes out byte for byte, but for its address.</summary>
public sealed class WsdlPageTests
{
    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [TestCase("/soap/obras?wsdl", "ObrasService.wsdl")]
    [TestCase("/soap/obras?WSDL", "ObrasService.wsdl")]
    [TestCase("/soap/obras?singleWsdl", "ObrasService.wsdl")]
    [TestCase("/soap/obras?wsdl=12", "ObrasService-12.wsdl")]
    [TestCase("/soap/catalogo?wsdl", "CatalogoService.wsdl")]
    [TestCase("/soap/catalogo?wsdl=12", "CatalogoService-12.wsdl")]
    [TestCase("/soap/sincronizacion?wsdl", "SincronizacionService.wsdl")]
    [TestCase("/soap/sincronizacion?wsdl=12", "SincronizacionService-12.wsdl")]
    public async Task Get_ServesTheFrozenBytes_WithTheAddressOfTheRequest(string url, string file)
    {
        using var stream = typeof(Espacios).Assembly.GetManifestResourceStream(file)!;
        var frozen = await new StreamReader(stream, Encoding.Latin1).ReadToEndAsync();

        using var response = await host.Client.GetAsync(url);

        var served = Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync());
        Assert.That(served, Is.EqualTo(frozen.Replace("{{BASE}}", host.Client.BaseAddress!.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal)));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/xml; charset=utf-8"));
    }

    [Test]
    public async Task Get_ShowsTheConfiguredAddress_WhenThereIsOne()
    {
        await using var configured = await SoapTestHost.StartAsync(new SoapOptions { PublicBaseUrl = new Uri("https://hub.example/a?x=1&y=2") });

        var wsdl = await configured.Client.GetStringAsync("/soap/obras?wsdl");

        Assert.That(wsdl, Does.Contain("location=\"https://hub.example/a?x=1&amp;y=2/soap/obras\""));
    }

    [Test]
    public async Task Get_ShowsTheForwardedAddress_WhenTheProxyIsBelieved()
    {
        await using var proxied = await SoapTestHost.StartAsync(new SoapOptions { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        async Task<string> WsdlAsync(SoapTestHost server)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/soap/obras?wsdl");
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-Host", "hub.example");
            using var response = await server.Client.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }

        Assert.That(await WsdlAsync(proxied), Does.Contain("location=\"https://hub.example/soap/obras\""));
        Assert.That(await WsdlAsync(host), Does.Not.Contain("hub.example"));
    }

    [TestCase("GET", "/soap/obras")]
    [TestCase("GET", "/soap/obras?otra")]
    [TestCase("HEAD", "/soap/obras?wsdl")]
    [TestCase("PUT", "/soap/obras")]
    [TestCase("DELETE", "/soap/obras?wsdl")]
    public async Task Other_IsRefusedWithHelp(string method, string url)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        using var response = await host.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(response.Content.Headers.Allow, Is.EqualTo(new[] { "GET", "POST" }));
        Assert.That(await response.Content.ReadAsStringAsync(), method == "HEAD" ? Is.Empty : Does.Contain("?wsdl"));
    }
}
