using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hub.Contracts;
using Hub.Service.Soap;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>What real stacks send and the hub reads all the same.</summary>
public sealed class TolerancesTests
{
    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task Post_AnswersInTheVersionOfTheRequest_WhenEitherVersionIsSent()
    {
        var body = $"""<Ping xmlns="{Espacios.Sincronizacion}"><solicitud><mensaje>año</mensaje></solicitud></Ping>""";

        var old = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope(body));
        var current = await host.PostAsync(
            Sobres.Sincronizacion, Sobres.Envelope(body, version: SoapVersion.V12), "application/soap+xml; charset=utf-8; action=\"x\"");

        Assert.That(old.Status, Is.EqualTo(HttpStatusCode.OK), old.Text);
        Assert.That(old.MediaType, Is.EqualTo("text/xml; charset=utf-8"));
        Assert.That(old.Value("versionSoap"), Is.EqualTo("1.1"));
        Assert.That(current.MediaType, Is.EqualTo("application/soap+xml; charset=utf-8"));
        Assert.That(current.Value("versionSoap"), Is.EqualTo("1.2"));
        Assert.That(current.Value("mensaje"), Is.EqualTo("año"));
        Assert.That(current.Document.Root!.Name.NamespaceName, Is.EqualTo(SoapVersion.V12.Namespace));
    }

    [TestCase(null)]
    [TestCase("\"urn:obrashub:sincronizacion:v1/Ping\"")]
    [TestCase("urn:obrashub:sincronizacion:v1/Ping")]
    [TestCase("\"urn:otra/cosa\"")]
    [TestCase("\"\"")]
    public async Task Post_DispatchesByBodyElement_WhateverSoapActionSays(string? action)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Ping(), change: request =>
        {
            if (action is not null)
            {
                request.Headers.TryAddWithoutValidation("SOAPAction", action);
            }
        });

        Assert.That(reply.Value("mensaje"), Is.EqualTo("hola"));
    }

    [TestCase(null)]
    [TestCase("text/xml")]
    [TestCase("text/xml; charset=\"UTF-8\"")]
    [TestCase("application/xml")]
    [TestCase("application/soap+xml")]
    public async Task Post_IsRead_WhateverTypeOfXmlIsNamed(string? contentType)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Ping("ñandú"), contentType);

        Assert.That(reply.Value("mensaje"), Is.EqualTo("ñandú"), reply.Text);
    }

    [Test]
    public async Task Post_IsRead_WhenItComesInHttp10WithoutTypeOrHost()
    {
        var body = Encoding.UTF8.GetBytes(Sobres.Ping());

        var answer = await host.SendRawAsync(
            [.. Encoding.ASCII.GetBytes($"POST /soap/sincronizacion HTTP/1.0\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);

        Assert.That(answer, Does.StartWith("HTTP/1.1 200").And.Contains("<mensaje>hola</mensaje>"));
    }

    [Test]
    public async Task Post_JoinsTheText_WhenCommentsAndCdataCutIt()
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Ping("a<![CDATA[b]]>c<!-- x -->d&#101;<![CDATA[]]>f"));

        Assert.That(reply.Value("mensaje"), Is.EqualTo("abcdef"));
    }

    [Test]
    public async Task Post_IsRead_WhenItIsChunked()
    {
        var body = Encoding.UTF8.GetBytes(Sobres.Ping());
        var chunks = body.Chunk(37).SelectMany(chunk =>
            (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]);

        var answer = await host.SendRawAsync(
            [.. "POST /soap/sincronizacion HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. chunks, .. "0\r\n\r\n"u8]);

        Assert.That(answer, Does.StartWith("HTTP/1.1 200").And.Contains("<mensaje>hola</mensaje>"));
    }

    [TestCase("gzip")]
    [TestCase("x-gzip")]
    public async Task Post_IsInflated_WhenItComesAsGzip(string coding)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Gzip(Encoding.UTF8.GetBytes(Sobres.Ping())), change: request =>
            request.Content!.Headers.ContentEncoding.Add(coding));

        Assert.That(reply.Value("mensaje"), Is.EqualTo("hola"), reply.Text);
    }

    [Test]
    public async Task Post_AnswersGzip_WhenAcceptedAndLarge()
    {
        var body = $"""<BuscarObras xmlns="{Espacios.Obras}"><solicitud><maximo>500</maximo></solicitud></BuscarObras>""";
        using var request = new HttpRequestMessage(HttpMethod.Post, Sobres.Obras) { Content = new StringContent(Sobres.Envelope(body), Encoding.UTF8, "text/xml") };
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));

        using var response = await host.Client.SendAsync(request);

        await using var inflated = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        var text = await new StreamReader(inflated).ReadToEndAsync();
        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "gzip" }));
        Assert.That(text, Does.Contain("ZAC-2025-32056-000500-4").And.EndsWith("</soap:Envelope>"));
    }

    [Test]
    public async Task Post_GivesTheNamespace_WhenChildrenAreUnqualified()
    {
        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(
            $"""<o:RegistrarObras xmlns:o="{Espacios.Obras}"><solicitud><claveLote>L-1</claveLote><obras><obra><clave>A</clave><fechas><inicioReal>2025-01-02</inicioReal></fechas></obra></obras></solicitud></o:RegistrarObras>"""));

        Assert.That(reply.Value("nuevos"), Is.EqualTo("1"), reply.Text);
        Assert.That(host.Obras.Registradas!.Obras![0].Fechas!.InicioReal, Is.EqualTo(new DateTime(2025, 1, 2, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    [Test]
    public async Task Post_GivesTheNamespace_WhenNothingIsQualified()
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><solicitud><mensaje>hola</mensaje></solicitud></Ping>"));

        Assert.That(reply.Value("mensaje"), Is.EqualTo("hola"), reply.Text);
    }

    [Test]
    public async Task Post_DropsWhatStacksAdd_WhenTypesNilsAndEncodingStyleCome()
    {
        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(
            $"""
            <o:RegistrarObras xmlns:o="{Espacios.Obras}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              xmlns:xsd="http://www.w3.org/2001/XMLSchema" s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
              <o:solicitud xsi:type="o:RegistrarObrasSolicitud">
                <o:claveLote xsi:type="xsd:string">L-1</o:claveLote>
                <o:todoONada xsi:nil="true"/>
                <o:obras><o:obra xsi:nil="false">
                  <o:clave xsi:type="xsd:string">A</o:clave>
                  <o:ejercicioClave xsi:type="xsd:int" xsi:nil="1"></o:ejercicioClave>
                  <o:nombre>Plaza</o:nombre>
                  <o:fechas xsi:nil="true"/>
                </o:obra></o:obras>
              </o:solicitud>
            </o:RegistrarObras>
            """));

        var obra = host.Obras.Registradas!.Obras!.Single();
        Assert.That(reply.Value("cuarentena"), Is.EqualTo("0"), reply.Text);
        Assert.That((obra.Clave, obra.Nombre, obra.EjercicioClave, obra.Fechas), Is.EqualTo(("A", "Plaza", (int?)null, (object?)null)));
        Assert.That(host.Obras.Registradas.TodoONada, Is.Null);
    }

    [TestCase("2025-01-15")]
    [TestCase("2025-01-15Z")]
    [TestCase("2025-01-15-06:00")]
    [TestCase("\n  2025-01-15+14:00 \t")]
    public async Task Post_KeepsTheDay_WhateverZoneADateHas(string date)
    {
        await host.PostAsync(Sobres.Obras, Sobres.Registrar($"<clave>A</clave><fechaCorte>{date}</fechaCorte>"));

        Assert.That(host.Obras.Registradas!.Obras!.Single().FechaCorte, Is.EqualTo(new DateTime(2025, 1, 15, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    [TestCase("2025-01-15T10:00:00", "2025-01-15T10:00:00-06:00")]
    [TestCase("2015-07-15T10:00:00", "2015-07-15T10:00:00-05:00")]
    [TestCase("2025-01-15T10:00:00.5", "2025-01-15T10:00:00.5-06:00")]
    [TestCase("2025-01-15T10:00:00Z", "2025-01-15T10:00:00+00:00")]
    [TestCase(" 2025-01-15T10:00:00.123456789+02:00 ", "2025-01-15T10:00:00.1234567+02:00")]
    public async Task Post_ReadsInMexicoCity_WhenAnInstantHasNoOffset(string sent, string expected)
    {
        await host.PostAsync(Sobres.Obras, Sobres.Envelope(
            $"""<ConsultarObra xmlns="{Espacios.Obras}"><solicitud><clave>A</clave><conocidaEn>{sent}</conocidaEn></solicitud></ConsultarObra>"""));

        var read = host.Obras.Consulta!.ConocidaEn!.Value;
        var wanted = DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That((read.UtcDateTime, read.Offset), Is.EqualTo((wanted.UtcDateTime, wanted.Offset)));
    }

    [Test]
    public async Task Post_TrimsNumbersAndKeepsTexts_WhenSpacesStandAround()
    {
        await host.PostAsync(Sobres.Obras, Sobres.Registrar(
            "<clave> A </clave><ejercicioClave> 2025\n</ejercicioClave><nombre>dos  <!-- c -->líneas\n&amp;<![CDATA[<más>]]></nombre>"));

        var obra = host.Obras.Registradas!.Obras!.Single();
        Assert.That((obra.Clave, obra.EjercicioClave, obra.Nombre), Is.EqualTo((" A ", (int?)2025, "dos  líneas\n&<más>")));
    }

    [Test]
    public async Task Post_SkipsHeaders_WhenNobodyInsistsThatTheyBeUnderstood()
    {
        var header = Sobres.Token
            + """<x:Traza xmlns:x="urn:x" s:mustUnderstand="0"><x:a><x:b/></x:a></x:Traza>"""
            + """<x:Otra xmlns:x="urn:x" s:mustUnderstand="1" s:actor="urn:otro:nodo"/>""";

        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><solicitud/></Ping>", header));

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK), reply.Text);
    }

    [Test]
    public async Task Post_ReadsContexto_WhenSent()
    {
        var header = Sobres.Token + $"""<c:Contexto xmlns:c="{Espacios.Sincronizacion}" s:mustUnderstand="1"><c:idSolicitud>S-77</c:idSolicitud><c:sistema>SIOP 3</c:sistema></c:Contexto>""";

        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><solicitud/></Ping>", header));

        Assert.That(reply.Value("idSolicitud"), Is.EqualTo("S-77"), reply.Text);
    }

    [TestCase("http://www.w3.org/2005/08/addressing")]
    [TestCase("http://schemas.xmlsoap.org/ws/2004/08/addressing")]
    public async Task Post_RelatesTheAnswer_WhenAddressingIsUsed(string addressing)
    {
        var header = Sobres.Token + $"""<a:Action xmlns:a="{addressing}" s:mustUnderstand="1">x</a:Action><a:MessageID xmlns:a="{addressing}">urn:uuid:1</a:MessageID><a:To xmlns:a="{addressing}" s:mustUnderstand="1">http://x</a:To><a:ReplyTo xmlns:a="{addressing}"><a:Address>anon</a:Address></a:ReplyTo>""";

        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><solicitud/></Ping>", header));
        var fault = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><nada/></Ping>", header));

        Assert.That(reply.Document.Descendants().Single(e => e.Name.LocalName == "RelatesTo").Name.NamespaceName, Is.EqualTo(addressing));
        Assert.That(reply.Value("RelatesTo"), Is.EqualTo("urn:uuid:1"));
        Assert.That(reply.Value("Action"), Is.EqualTo("urn:obrashub:sincronizacion:v1/PingResponse"));
        Assert.That(fault.Value("Action"), Is.EqualTo("urn:obrashub:sincronizacion:v1/Ping/FaltaHub"));
    }

    [Test]
    public async Task Post_KnowsTheCaller_WhenBasicIsUsed()
    {
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SoapTestHost.Usuario}:{SoapTestHost.Clave}"));
        var latin = Convert.ToBase64String(Encoding.Latin1.GetBytes($"{SoapTestHost.Usuario}:{SoapTestHost.Clave}"));
        foreach (var basic in new[] { pair, latin })
        {
            var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping><solicitud/></Ping>", ""), change: request =>
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", basic));

            Assert.That(reply.Value("usuario"), Is.EqualTo("sop"), reply.Text);
        }
    }

    public static byte[] Gzip(byte[] plain)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return output.ToArray();
    }
}
