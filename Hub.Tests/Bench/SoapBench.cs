using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hub.Tests.Soap;
using Hub.Tests.Support;

namespace Hub.Tests.Bench;

/// <summary>
/// <c>bench soap</c>: what the front door and the host cost over loopback with four connections, load and server in one
/// process, before any work is done. Processor time is what compares: it does not depend on who else uses the machine.
/// </summary>
internal static class SoapBench
{
    private const int Connections = 4;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    private const string Work =
        "<clave>C-1</clave><ejercicioClave>2025</ejercicioClave><fechaCorte>2025-03-31</fechaCorte><nombre>Pavimentación de la calle Ñ</nombre>"
        + "<descripcion>Concreto hidráulico, guarniciones y banquetas</descripcion><ejecutora><clave>SOP</clave><nombre>Obras Públicas</nombre></ejecutora>"
        + "<ejercicioFiscal>2025</ejercicioFiscal><modalidadObra>CONS</modalidadObra><etapa>EJE</etapa><situacion>NORMAL</situacion>"
        + "<fechas><inicioProgramado>2025-01-15</inicioProgramado><terminoProgramado>2025-06-30</terminoProgramado></fechas>"
        + "<ubicaciones><ubicacion><entidad>32</entidad><municipio>32056</municipio><latitud>22.77</latitud><longitud>-102.57</longitud></ubicacion></ubicaciones>"
        + "<costos><costoEstimado>1234567.89</costoEstimado><costoTotal>1300000.00</costoTotal></costos>"
        + "<avance><fechaCorte>2025-03-31</fechaCorte><fisico>45.5</fisico><financiero>40</financiero></avance>";

    public static async Task<int> RunAsync()
    {
        await using var host = await SoapTestHost.StartAsync();
        Console.WriteLine("caso          solicitudes/s   ms de procesador   KB asignados");
        var ping = await MeasureAsync(host, "ping", Sobres.Sincronizacion, Sobres.Ping());
        var one = await MeasureAsync(host, "1 obra", Sobres.Obras, Sobres.Registrar(Work));
        var hundred = await MeasureAsync(host, "100 obras", Sobres.Obras, Sobres.Registrar([.. Enumerable.Repeat(Work, 100)]));
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, double>
        {
            ["una_obra_vs_ping"] = Math.Round(one / ping, 2),
            ["cien_obras_vs_ping"] = Math.Round(hundred / ping, 2),
            ["obra_en_lote_vs_obra_sola"] = Math.Round(hundred / 100 / one, 3),
        }));
        return 0;
    }

    /// <summary>Milliseconds of processor a request.</summary>
    private static async Task<double> MeasureAsync(SoapTestHost host, string name, string path, string envelope)
    {
        var body = Encoding.UTF8.GetBytes(envelope);
        await LoadAsync(host, path, body, Warm);
        using var process = Process.GetCurrentProcess();
        var (cpu, allocated) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        var (count, seconds) = await LoadAsync(host, path, body, Measured);
        process.Refresh();
        var milliseconds = (process.TotalProcessorTime - cpu).TotalMilliseconds / count;
        var kilobytes = (GC.GetTotalAllocatedBytes() - allocated) / count / 1024.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{count / seconds,15:F0}{milliseconds,19:F3}{kilobytes,15:F1}"));
        return milliseconds;
    }

    private static async Task<(int Count, double Seconds)> LoadAsync(SoapTestHost host, string path, byte[] body, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            while (watch.Elapsed < length)
            {
                using var content = new ByteArrayContent(body);
                content.Headers.TryAddWithoutValidation("Content-Type", "text/xml; charset=utf-8");
                using var response = await host.Client.PostAsync(path, content);
                response.EnsureSuccessStatusCode();
                count++;
            }

            return count;
        }));
        return (counts.Sum(), watch.Elapsed.TotalSeconds);
    }
}
