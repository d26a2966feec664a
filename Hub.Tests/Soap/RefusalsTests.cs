using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hub.Contracts;
using Hub.Service.Soap;
using Hub.Tests.Support;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>What ends in a fault before any operation runs: its code for the machine, its code of the catalogue, and at once.</summary>
public sealed class RefusalsTests
{
    private const string Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";

    /// <summary>Generous for a busy machine; the shapes below take minutes where they are not bounded.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    private static IEnumerable<TestCaseData> Messages()
    {
        var ping = $"""<Ping xmlns="{Espacios.Sincronizacion}"><solicitud/></Ping>""";
        TestCaseData Case(string name, string message, string codigo, string faultCode = "Client") =>
            new TestCaseData(message, codigo, faultCode).SetArgDisplayNames(name);

        yield return Case("empty", "", "MENSAJE_SIN_SOBRE");
        yield return Case("text", "hola", "MENSAJE_ILEGIBLE");
        yield return Case("cut", Sobres.Ping()[..^20], "MENSAJE_ILEGIBLE");
        yield return Case("no envelope", "<a/>", "MENSAJE_SIN_SOBRE");
        yield return Case("other envelope", "<Envelope xmlns='urn:x'><Body/></Envelope>", "MENSAJE_SIN_SOBRE", "VersionMismatch");
        yield return Case("no body", $"<s:Envelope xmlns:s='{Soap11}'><s:Header/></s:Envelope>", "MENSAJE_SIN_SOBRE");
        yield return Case("empty body", Sobres.Envelope(""), "MENSAJE_SIN_SOBRE");
        yield return Case("text in body", Sobres.Envelope("hola"), "MENSAJE_SIN_SOBRE");
        yield return Case("two operations", Sobres.Envelope(ping + ping), "MENSAJE_SIN_SOBRE");
        yield return Case("two bodies", Sobres.Envelope(ping + "</s:Body><s:Body>" + ping), "MENSAJE_SIN_SOBRE");
        yield return Case("element after body", Sobres.Envelope(ping + "</s:Body><a/><s:Body>"), "MENSAJE_SIN_SOBRE");
        yield return Case("after the envelope", Sobres.Ping() + "<a/>", "MENSAJE_ILEGIBLE");
        yield return Case("unknown operation", Sobres.Envelope($"<Pong xmlns='{Espacios.Sincronizacion}'/>"), "OPERACION_DESCONOCIDA");
        yield return Case("other namespace", Sobres.Envelope("<Ping xmlns='urn:x'/>"), "OPERACION_DESCONOCIDA");
        yield return Case("operation of another service", Sobres.Envelope($"<RegistrarObras xmlns='{Espacios.Obras}'/>"), "OPERACION_DESCONOCIDA");
        yield return Case("dtd", "<!DOCTYPE a [<!ENTITY b 'c'>]>" + Sobres.Ping("&b;"), "MENSAJE_PROHIBIDO");
        yield return Case("external entity", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + Sobres.Ping("&b;"), "MENSAJE_PROHIBIDO");
        yield return Case("billion laughs", "<!DOCTYPE a [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]>" + Sobres.Ping("&b;"), "MENSAJE_PROHIBIDO");
        yield return Case("undeclared entity", Sobres.Ping("&ntilde;"), "MENSAJE_ILEGIBLE");
        yield return Case("instruction", Sobres.Ping("<?php x?>"), "MENSAJE_PROHIBIDO");
        yield return Case("style sheet", "<?xml version='1.0'?><?xml-stylesheet href='x'?>" + Sobres.Ping(), "MENSAJE_PROHIBIDO");
        yield return Case("style sheet alone", "<?xml-stylesheet href='x'?>" + Sobres.Ping(), "MENSAJE_PROHIBIDO");
        yield return Case("control character", Sobres.Ping("&#1;"), "MENSAJE_ILEGIBLE");
        yield return Case("50000 levels", Sobres.Envelope(string.Concat(Enumerable.Repeat("<a>", 50_000))), "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("33 levels in a header", Sobres.Envelope(ping, string.Concat(Enumerable.Repeat("<a>", 31)) + string.Concat(Enumerable.Repeat("</a>", 31))), "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("100000 attributes", $"<a {string.Join(' ', Enumerable.Range(0, 100_000).Select(at => $"a{at}='1'"))}/>", "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("long name", $"<{new string('a', 300_000)}/>", "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("long attribute", $"<a b='{new string('a', 300_000)}'/>", "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("300 KB before the body", Sobres.Envelope(ping, Sobres.Token + $"<x:T xmlns:x='urn:x'>{string.Concat(Enumerable.Repeat("<!--x-->", 40_000))}</x:T>"), "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("text in 300000 pieces", Sobres.Ping(string.Concat(Enumerable.Repeat("a<!---->", 300_000))), "LONGITUD_EXCEDIDA");
        yield return Case("300 KB unclosed", $"<s:Envelope xmlns:s='{Soap11}'><s:Body>" + string.Concat(Enumerable.Repeat("<a", 100_000)), "MENSAJE_ILEGIBLE");
        yield return Case("long password", Sobres.Ping().Replace(SoapTestHost.Clave, new string('a', 2000), StringComparison.Ordinal), "MENSAJE_DEMASIADO_GRANDE");
        yield return Case("header to understand", Sobres.Envelope(ping, Sobres.Token + "<x:T xmlns:x='urn:x' s:mustUnderstand='1'/>"), "ENCABEZADO_NO_ENTENDIDO", "MustUnderstand");
        yield return Case("header to understand, next", Sobres.Envelope(ping, "<x:T xmlns:x='urn:x' s:mustUnderstand=' true ' s:actor='http://schemas.xmlsoap.org/soap/actor/next'/>"), "ENCABEZADO_NO_ENTENDIDO", "MustUnderstand");
        yield return Case("no credential", Sobres.Envelope(ping, ""), "CREDENCIAL_AUSENTE", "FailedAuthentication");
        yield return Case("no password", Sobres.Envelope(ping, $"<w:Security xmlns:w='{Sobres.Wsse}'><w:UsernameToken><w:Username>sop</w:Username></w:UsernameToken></w:Security>"), "CREDENCIAL_AUSENTE", "FailedAuthentication");
        yield return Case("digest", Sobres.Ping().Replace("<wsse:Password>", "<wsse:Password Type='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest'>", StringComparison.Ordinal), "CREDENCIAL_AUSENTE", "FailedAuthentication");
        yield return Case("wrong password", Sobres.Ping().Replace(SoapTestHost.Clave, "otra", StringComparison.Ordinal), "CREDENCIAL_INVALIDA", "FailedAuthentication");
        yield return Case("two tokens", Sobres.Envelope(ping, Sobres.Token + Sobres.Token), "CREDENCIAL_INVALIDA", "FailedAuthentication");
        yield return Case("context unknown", Sobres.Envelope(ping, Sobres.Token + $"<Contexto xmlns='{Espacios.Sincronizacion}'><otro/></Contexto>"), "ELEMENTO_DESCONOCIDO");
        yield return Case("context too long", Sobres.Envelope(ping, Sobres.Token + $"<Contexto xmlns='{Espacios.Sincronizacion}'><sistema>{new string('a', 101)}</sistema></Contexto>"), "LONGITUD_EXCEDIDA");
    }

    [TestCaseSource(nameof(Messages))]
    public async Task Post_EndsInAFaultAtOnce_WhenTheMessageIsNotAdmitted(string message, string codigo, string faultCode)
    {
        var watch = Stopwatch.StartNew();
        var reply = await host.PostAsync(Sobres.Sincronizacion, message);

        Assert.That((reply.Status, reply.Codigo, reply.FaultCode), Is.EqualTo((HttpStatusCode.InternalServerError, codigo, faultCode)), reply.Text);
        Assert.That(watch.Elapsed, Is.LessThan(AtOnce));
        Assert.That(host.FaltaLog.Faltas.Last().Detalle.Folio, Is.EqualTo(reply.Value("folio")).And.Match("^F-[0-9A-Z]{10}$"));
    }

    [TestCase("header to understand", "<x:T xmlns:x='urn:x' s:mustUnderstand='true' s:role='http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver'/>", "MustUnderstand")]
    [TestCase("no credential", "", "Sender")]
    public async Task Post_NamesTheFaultAsSoap12Does_WhenItCameInSoap12(string name, string header, string code)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping/>", header, SoapVersion.V12), "application/soap+xml");

        Assert.That(reply.Document.Descendants(XName("Value")).First().Value, Is.EqualTo("soap:" + code), name);
        Assert.That((reply.Status, reply.MediaType), Is.EqualTo((HttpStatusCode.InternalServerError, "application/soap+xml; charset=utf-8")));
    }

    [TestCase("application/json", "MENSAJE_TIPO_CONTENIDO")]
    [TestCase("multipart/related; type=\"application/xop+xml\"", "MENSAJE_TIPO_CONTENIDO")]
    [TestCase("text/xml; charset=klingon", "MENSAJE_CODIFICACION")]
    public async Task Post_EndsInAFault_WhenTheTypeIsNotAdmitted(string contentType, string codigo) =>
        Assert.That((await host.PostAsync(Sobres.Sincronizacion, Sobres.Ping(), contentType)).Codigo, Is.EqualTo(codigo));

    [Test]
    public async Task Post_EndsInAFault_WhenBasicIsWrong()
    {
        foreach (var parameter in new[] { Convert.ToBase64String("sop:otra"u8), Convert.ToBase64String("sop"u8), "%%%" })
        {
            var reply = await host.PostAsync(Sobres.Sincronizacion, Sobres.Envelope("<Ping/>", ""), change: request =>
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", parameter));

            Assert.That(reply.Codigo, Is.EqualTo("CREDENCIAL_INVALIDA"));
        }
    }

    [Test]
    public async Task Post_EndsInAFault_WhenGzipIsABombOrBroken()
    {
        var bomb = TolerancesTests.Gzip(new byte[30 * 1024 * 1024]);
        var broken = TolerancesTests.Gzip(Encoding.UTF8.GetBytes(Sobres.Ping()));
        broken[15] ^= 0xFF;

        Assert.That((await PostEncodedAsync(bomb, "gzip")).Codigo, Is.EqualTo("MENSAJE_DEMASIADO_GRANDE"));
        Assert.That((await PostEncodedAsync(broken, "gzip")).Codigo, Is.EqualTo("MENSAJE_CODIFICACION").Or.EqualTo("MENSAJE_ILEGIBLE"));
        Assert.That((await PostEncodedAsync(Encoding.UTF8.GetBytes("plain"), "gzip")).Codigo, Is.EqualTo("MENSAJE_CODIFICACION"));
        Assert.That((await PostEncodedAsync(broken, "br")).Codigo, Is.EqualTo("MENSAJE_CODIFICACION"));
    }

    [Test]
    public async Task Post_EndsInAFault_WhenMoreBytesComeThanTheLimit()
    {
        await using var small = await SoapTestHost.StartAsync(new SoapOptions { MaxBytes = 2048 });
        var large = Sobres.Ping(new string('a', 3000));

        var declared = await small.PostAsync(Sobres.Sincronizacion, large);
        var chunked = await small.PostAsync(Sobres.Sincronizacion, large, change: request => request.Headers.TransferEncodingChunked = true);
        var inflated = await small.PostAsync(Sobres.Sincronizacion, TolerancesTests.Gzip(Encoding.UTF8.GetBytes(large)), change: request =>
            request.Content!.Headers.ContentEncoding.Add("gzip"));

        Assert.That(new[] { declared.Codigo, chunked.Codigo, inflated.Codigo }, Is.All.EqualTo("MENSAJE_DEMASIADO_GRANDE"));
    }

    [Test]
    public async Task Post_LetsTheCallerFinishSending_WhenTheBodyIsTooLarge()
    {
        await using var small = await SoapTestHost.StartAsync(new SoapOptions { MaxBytes = 2048 });
        var body = new byte[3 * 1024 * 1024];

        var answer = await small.SendRawAsync(
            [.. Encoding.ASCII.GetBytes($"POST /soap/sincronizacion HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);

        Assert.That(answer, Does.StartWith("HTTP/1.1 500").And.Contains("MENSAJE_DEMASIADO_GRANDE"));
    }

    [TestCase("ffffffffffffffff\r\nx")]
    [TestCase("zz\r\nx")]
    public async Task Post_IsABadRequestAndNoFaultOfTheHub_WhenAChunkIsBroken(string chunk)
    {
        var faults = host.FaltaLog.Faltas.Count;

        var answer = await host.SendRawAsync(
            Encoding.ASCII.GetBytes("POST /soap/sincronizacion HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk));

        Assert.That(answer, Does.StartWith("HTTP/1.1 400"));
        Assert.That(host.FaltaLog.Faltas, Has.Count.EqualTo(faults));
        Assert.That(host.Logs.Lines.Where(line => line.Level >= LogLevel.Error && line.Text.Contains("unhandled", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Post_NamesTheNamespaceThatIsExpected_WhenAKnownElementHasAnother()
    {
        var reply = await host.PostAsync(
            Sobres.Sincronizacion, Sobres.Envelope($"<p:Ping xmlns:p='{Espacios.Sincronizacion}'><solicitud xmlns='urn:x'/></p:Ping>"));

        Assert.That((reply.Codigo, reply.Campo), Is.EqualTo(("ELEMENTO_DESCONOCIDO", "solicitud")));
        Assert.That(reply.Value("remedio"), Does.Contain($"solicitud del espacio de nombres {Espacios.Sincronizacion}"));
    }

    [Test]
    public async Task Post_EndsInAFault_WhenPlainHttpComesFromANetworkNotNamed()
    {
        await using var strict = await SoapTestHost.StartAsync(new SoapOptions { PlainHttpNetworks = [] });
        await using var proxied = await SoapTestHost.StartAsync(
            new SoapOptions { PlainHttpNetworks = [], Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        void Https(HttpRequestMessage request) => request.Headers.Add("X-Forwarded-Proto", "https");

        Assert.That((await strict.PostAsync(Sobres.Sincronizacion, Sobres.Ping())).Codigo, Is.EqualTo("CANAL_INSEGURO"));
        Assert.That((await strict.PostAsync(Sobres.Sincronizacion, Sobres.Ping(), change: Https)).Codigo, Is.EqualTo("CANAL_INSEGURO"));
        Assert.That((await proxied.PostAsync(Sobres.Sincronizacion, Sobres.Ping())).Codigo, Is.EqualTo("CANAL_INSEGURO"));
        Assert.That((await proxied.PostAsync(Sobres.Sincronizacion, Sobres.Ping(), change: Https)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void Validate_NamesEveryBadOption_WhenSeveralAreWrong()
    {
        var options = new SoapOptions { MaxBytes = 0, TimeZone = "America/Macondo", PublicBaseUrl = new Uri("ftp://x") };

        Assert.That(options.Validate, Throws.InvalidOperationException.With.Message.Contains("MaxBytes, PublicBaseUrl, TimeZone"));
    }

    private Task<SoapReply> PostEncodedAsync(byte[] body, string coding) =>
        host.PostAsync(Sobres.Sincronizacion, body, change: request => request.Content!.Headers.ContentEncoding.Add(coding));

    private static System.Xml.Linq.XName XName(string name) => System.Xml.Linq.XName.Get(name, SoapVersion.V12.Namespace);
}
