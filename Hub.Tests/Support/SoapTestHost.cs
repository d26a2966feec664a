using System.Net.Sockets;
using System.Text;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Security;
using Hub.Service.Soap;
using Hub.Service.Soap.FrontDoor;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.Tests.Support;

/// <summary>The SOAP services on a real Kestrel at a free port, over fakes; the one credential is sop with clave "clave ñ".</summary>
internal sealed class SoapTestHost : IAsyncDisposable
{
    public const string Usuario = "sop";
    public const string Clave = "clave ñ";

    private readonly WebApplication app;

    private SoapTestHost(WebApplication app)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public FakeObrasService Obras => app.Services.GetRequiredService<FakeObrasService>();

    public FakeCatalogoService Catalogo => app.Services.GetRequiredService<FakeCatalogoService>();

    public FakeFaltaLog FaltaLog => app.Services.GetRequiredService<FakeFaltaLog>();

    public ListLoggerProvider Logs => app.Services.GetServices<ILoggerProvider>().OfType<ListLoggerProvider>().Single();

    public static async Task<SoapTestHost> StartAsync(SoapOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSoap(options ?? new SoapOptions());
        builder.Services.AddSingleton<FakeObrasService>();
        builder.Services.AddSingleton<FakeCatalogoService>();
        builder.Services.AddSingleton<FakeFaltaLog>();
        builder.Services.AddSingleton<IObrasService>(services => services.GetRequiredService<FakeObrasService>());
        builder.Services.AddSingleton<ICatalogoService>(services => services.GetRequiredService<FakeCatalogoService>());
        builder.Services.AddSingleton<ISincronizacionService, FakeSincronizacionService>();
        builder.Services.AddSingleton<VerifyCredential>((usuario, clave, _) =>
            ValueTask.FromResult(usuario == Usuario && clave == Clave ? new Caller(usuario, "SOP") : null));
        builder.Services.AddSingleton<RecordFalta>(services => services.GetRequiredService<FakeFaltaLog>().RecordAsync);
        builder.Services.AddSingleton<ILoggerProvider, ListLoggerProvider>();
        var app = builder.Build();
        app.MapSoap();
        await app.StartAsync();
        return new SoapTestHost(app);
    }

    public async Task<SoapReply> PostAsync(string path, byte[] body, string? contentType = "text/xml; charset=utf-8", Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        change?.Invoke(request);
        using var response = await Client.SendAsync(request);
        return await SoapReply.ReadAsync(response);
    }

    public Task<SoapReply> PostAsync(string path, string envelope, string? contentType = "text/xml; charset=utf-8", Action<HttpRequestMessage>? change = null) =>
        PostAsync(path, Encoding.UTF8.GetBytes(envelope), contentType, change);

    /// <summary>Bytes as they are, for what HttpClient would not send; the answer until the server closes.</summary>
    public async Task<string> SendRawAsync(byte[] request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(Client.BaseAddress!.Host, Client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(request);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
