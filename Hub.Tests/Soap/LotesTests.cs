using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Hub.Contracts;
using Hub.Contracts.Comun;
using Hub.Service.Soap;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>Inside a lote each record stands or falls by itself; outside, the first error ends the call.</summary>
public sealed class LotesTests
{
    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [TestCase("<clave>A</clave><nombreObra>x</nombreObra>", "ELEMENTO_DESCONOCIDO nombreObra")]
    [TestCase("<clave>A</clave><x:nombre xmlns:x='urn:x'>x</x:nombre>", "ELEMENTO_DESCONOCIDO nombre")]
    [TestCase("<clave>A</clave><otro xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>", "ELEMENTO_DESCONOCIDO otro")]
    [TestCase("<clave>A<b>c</b></clave>", "ELEMENTO_DESCONOCIDO clave/b")]
    [TestCase("<nombre>x</nombre><clave>A</clave>", "ELEMENTO_FUERA_DE_ORDEN clave")]
    [TestCase("<clave>A</clave><clave>A</clave>", "ELEMENTO_FUERA_DE_ORDEN clave")]
    [TestCase("<nombre>x</nombre>", "ELEMENTO_FALTANTE clave")]
    [TestCase("", "ELEMENTO_FALTANTE clave")]
    [TestCase("<clave>A</clave><fechas><inicioReal>15/01/2025</inicioReal></fechas>", "FECHA_INVALIDA fechas/inicioReal")]
    [TestCase("<clave>A</clave><fechas><inicioReal>2025-02-30</inicioReal></fechas>", "FECHA_INVALIDA fechas/inicioReal")]
    [TestCase("<clave>A</clave><fechaCorte>2025-01-15T00:00:00</fechaCorte>", "FECHA_INVALIDA fechaCorte")]
    [TestCase("<clave>A</clave><fechaCorte/>", "FECHA_INVALIDA fechaCorte")]
    [TestCase("<clave>A</clave><ejercicioFiscal>dos mil</ejercicioFiscal>", "NUMERO_INVALIDO ejercicioFiscal")]
    [TestCase("<clave>A</clave><ejercicioFiscal>99999999999</ejercicioFiscal>", "VALOR_FUERA_DE_RANGO ejercicioFiscal")]
    [TestCase("<clave>A</clave><costos><costoEstimado>$1,000.00</costoEstimado></costos>", "IMPORTE_INVALIDO costos/costoEstimado")]
    [TestCase("<clave>A</clave><costos><costoEstimado>1.005</costoEstimado></costos>", "IMPORTE_INVALIDO costos/costoEstimado")]
    [TestCase("<clave>A</clave><costos><costoEstimado>-1</costoEstimado></costos>", "VALOR_FUERA_DE_RANGO costos/costoEstimado")]
    [TestCase("<clave>A</clave><ubicaciones><ubicacion/><ubicacion><municipio>56</municipio></ubicacion></ubicaciones>", "PATRON_INVALIDO ubicaciones/ubicacion[2]/municipio")]
    [TestCase("<clave></clave>", "LONGITUD_EXCEDIDA clave")]
    [TestCase("<clave id='1'>A</clave>", "ATRIBUTO_DESCONOCIDO clave/@id")]
    [TestCase("<clave xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='Otro'>A</clave>", "ATRIBUTO_DESCONOCIDO clave/@type")]
    [TestCase("<clave>A</clave>suelto<nombre>x</nombre>y<fechas>z</fechas>", "TEXTO_FUERA_DE_LUGAR ,TEXTO_FUERA_DE_LUGAR fechas")]
    [TestCase("<clave>A</clave><fechas xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'><registro>2025-01-01</registro></fechas>", "VALOR_INVALIDO fechas")]
    [TestCase("<clave xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>", "ELEMENTO_FALTANTE clave")]
    [TestCase("<clave>A</clave><nada/><fechaCorte>x</fechaCorte><nombre/><etapa>E</etapa><situacion>y</situacion><etapa>E</etapa>", "ELEMENTO_DESCONOCIDO nada,FECHA_INVALIDA fechaCorte,LONGITUD_EXCEDIDA nombre,ELEMENTO_FUERA_DE_ORDEN etapa")]
    public async Task Registrar_FindsEveryErrorOfTheRecord_WithItsPath(string obra, string expected)
    {
        var reply = await host.PostAsync(Sobres.Obras, Sobres.Registrar("<clave>BUENA</clave>", obra));

        var malo = host.Obras.Context!.Registros[1];
        Assert.That(string.Join(',', malo.Hallazgos.Select(hallazgo => $"{hallazgo.Codigo} {hallazgo.Campo}")), Is.EqualTo(expected), reply.Text);
        Assert.That(malo.Hallazgos.Select(hallazgo => hallazgo.Renglon), Is.All.EqualTo(2));
        Assert.That(host.Obras.Registradas!.Obras!.Select(sent => sent.Clave), Is.EqualTo(new[] { "BUENA" }));
    }

    [Test]
    public async Task Registrar_SaysHowManyFit_WhenAListIsTooLong()
    {
        var identificadores = string.Concat(Enumerable.Repeat("<identificador><esquema>MIDS</esquema><valor>1</valor></identificador>", 51));

        await host.PostAsync(Sobres.Obras, Sobres.Registrar($"<clave>A</clave><identificadores>{identificadores}</identificadores>"));

        var hallazgo = host.Obras.Context!.Registros[0].Hallazgos.Single();
        Assert.That((hallazgo.Codigo, hallazgo.Campo), Is.EqualTo(("ELEMENTO_FUERA_DE_ORDEN", "identificadores/identificador")));
        Assert.That(hallazgo.Remedio, Does.EndWith("hasta 50 de identificador."));
    }

    [Test]
    public async Task Registrar_SaysWhatWasExpected_WhenAnElementIsUnknown()
    {
        await host.PostAsync(Sobres.Obras, Sobres.Registrar("<clave>A</clave><fechas><inicioReal>2025-01-01</inicioReal><fin/></fechas>"));

        Assert.That(
            host.Obras.Context!.Registros[0].Hallazgos.Single().Remedio,
            Is.EqualTo("Quítelo o corrija su nombre; se esperaba: terminoReal, entregaRecepcion, finiquito."));
    }

    [Test]
    public async Task Registrar_LetsTheGoodOnesIn_WhenThreeOfAHundredAreBad()
    {
        var obras = Enumerable.Range(1, 100).Select(at => at switch
        {
            1 => "<clave>C-1</clave><fechaCorte>ayer</fechaCorte>",
            50 => "<nombre>x</nombre><clave>C-50</clave>",
            100 => "<clave>C-100</clave><ubicaciones><ubicacion><municipio>Zacatecas</municipio></ubicacion></ubicaciones>",
            _ => $"<clave>C-{at}</clave><nombre>Obra número {at}</nombre><fechas><inicioReal>2025-01-02Z</inicioReal></fechas>",
        });

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Registrar([.. obras]));

        var context = host.Obras.Context!;
        var good = Enumerable.Range(1, 100).Where(at => at is not (1 or 50 or 100)).Select(at => $"C-{at}");
        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK), reply.Text);
        Assert.That(host.Obras.Registradas!.Obras!.Select(obra => obra.Clave), Is.EqualTo(good));
        Assert.That(context.Registros.Select(registro => registro.Indice), Is.EqualTo(Enumerable.Range(1, 100)));
        Assert.That(
            context.Registros.Where(registro => registro.Hallazgos.Count > 0).Select(registro => (registro.Indice, registro.Clave, registro.Hallazgos.Single().Codigo)),
            Is.EqualTo(new[] { (1, "C-1", "FECHA_INVALIDA"), (50, "C-50", "ELEMENTO_FUERA_DE_ORDEN"), (100, "C-100", "PATRON_INVALIDO") }));
        Assert.That(reply.Document.Descendants().Count(element => element.Name.LocalName == "hallazgo"), Is.EqualTo(3));
        Assert.That((context.Caller.Dependencia, context.Operacion), Is.EqualTo(("SOP", "RegistrarObras")));
    }

    [Test]
    public async Task Registrar_KeepsEachRecordAsSent_InADocumentOfItsOwn()
    {
        var message = $"""
            <s:Envelope xmlns:s="{SoapVersion.V11.Namespace}" xmlns:o="{Espacios.Obras}" xmlns:t="http://www.w3.org/2001/XMLSchema" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><s:Header>{Sobres.Token}</s:Header><s:Body>
            <o:RegistrarObras><o:solicitud><o:claveLote>L</o:claveLote><o:obras>
              <o:obra><o:clave i:type="t:string">Ñ&amp;1</o:clave><nombre>sin espacio de nombres</nombre></o:obra>
              <o:obra><o:clave>2</o:clave><o:fechaCorte>hoy</o:fechaCorte> <x:mio xmlns:x="urn:x" a="1">v</x:mio></o:obra>
            </o:obras></o:solicitud></o:RegistrarObras></s:Body></s:Envelope>
            """;

        await host.PostAsync(Sobres.Obras, message);

        var documents = host.Obras.Context!.Registros.Select(registro => Encoding.UTF8.GetString(registro.Xml.Span)).ToArray();
        Assert.That(documents[0], Is.EqualTo(
            $"""<o:obra xmlns:o="{Espacios.Obras}"><o:clave i:type="t:string" xmlns:t="http://www.w3.org/2001/XMLSchema" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">Ñ&amp;1</o:clave><nombre>sin espacio de nombres</nombre></o:obra>"""));
        Assert.That(documents[1], Is.EqualTo(
            $"""<o:obra xmlns:o="{Espacios.Obras}"><o:clave>2</o:clave><o:fechaCorte>hoy</o:fechaCorte> <x:mio a="1" xmlns:x="urn:x">v</x:mio></o:obra>"""));
        Assert.That(() => documents.Select(XDocument.Parse).ToList(), Throws.Nothing);
    }

    [Test]
    public async Task Huella_TellsContentFromForm_WhenALoteComesAgain()
    {
        async Task<string> HuellaAsync(string envelope, string contentType = "text/xml; charset=utf-8")
        {
            await host.PostAsync(Sobres.Obras, envelope, contentType);
            return host.Obras.Context!.Huella;
        }

        var first = await HuellaAsync(Sobres.Registrar("<clave>A</clave>", "<clave>B</clave>"));
        var prefixed = await HuellaAsync(Sobres.Envelope(
            $"""<o:RegistrarObras xmlns:o="{Espacios.Obras}"> <o:solicitud><o:claveLote>L-1</o:claveLote><o:obras><o:obra><o:clave>A</o:clave></o:obra><!-- c --><o:obra><o:clave><![CDATA[B]]></o:clave></o:obra></o:obras></o:solicitud></o:RegistrarObras>""",
            version: SoapVersion.V12), "application/soap+xml");
        var changed = await HuellaAsync(Sobres.Registrar("<clave>A</clave>", "<clave>C</clave>"));
        var bad = await HuellaAsync(Sobres.Registrar("<clave>A</clave>", "<clave/>"));
        var otherBad = await HuellaAsync(Sobres.Registrar("<clave>A</clave>", "<clave/><x/>"));

        Assert.That(first, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(prefixed, Is.EqualTo(first));
        Assert.That(new[] { first, changed, bad, otherBad }, Is.Unique);
    }

    [Test]
    public async Task Registrar_KeepsTheList_WhenEveryRecordIsBad()
    {
        var reply = await host.PostAsync(Sobres.Obras, Sobres.Registrar("<clave/>", "<clave/>"));

        Assert.That((reply.Value("leidos"), reply.Value("nuevos")), Is.EqualTo(("2", "0")), reply.Text);
        Assert.That(host.Obras.Registradas!.Obras, Is.Empty);
    }

    [Test]
    public async Task RegistrarAvances_IsALoteToo()
    {
        await host.PostAsync(Sobres.Obras, Sobres.Envelope(
            $"""<RegistrarAvances xmlns="{Espacios.Obras}"><solicitud><claveLote>L</claveLote><avances><avanceObra><clave>A</clave></avanceObra><avanceObra><clave>B</clave><avance><fechaCorte>2025-03-31</fechaCorte><fisico>45.50000</fisico></avance></avanceObra></avances></solicitud></RegistrarAvances>"""));

        Assert.That(host.Obras.Context!.Registros[0].Hallazgos.Single().Codigo, Is.EqualTo("ELEMENTO_FALTANTE"));
        Assert.That(host.Obras.Avances!.Avances!.Single().Avance.Fisico, Is.EqualTo(45.5m));
    }

    private static IEnumerable<TestCaseData> Outside()
    {
        TestCaseData Case(string name, string solicitud, string codigo, string? campo) => new TestCaseData(solicitud, codigo, campo).SetArgDisplayNames(name);
        yield return Case("no list", "<claveLote>L</claveLote>", "LOTE_VACIO", "obras");
        yield return Case("empty list", "<claveLote>L</claveLote><obras/>", "LOTE_VACIO", "obras");
        yield return Case("nil list", "<claveLote>L</claveLote><obras xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>", "LOTE_VACIO", "obras");
        yield return Case("1001 works", $"<claveLote>L</claveLote><obras>{string.Concat(Enumerable.Repeat("<obra/>", 1001))}</obras>", "LOTE_EXCEDIDO", "obras");
        yield return Case("no key", "<obras><obra><clave>A</clave></obra></obras>", "ELEMENTO_FALTANTE", "claveLote");
        yield return Case("bad boolean", "<claveLote>L</claveLote><todoONada>si</todoONada><obras/>", "BOOLEANO_INVALIDO", "todoONada");
        yield return Case("stranger in the list", "<claveLote>L</claveLote><obras><obra><clave>A</clave></obra><casa/></obras>", "ELEMENTO_DESCONOCIDO", "obras/casa");
        yield return Case("text in the list", "<claveLote>L</claveLote><obras>x<obra/></obras>", "TEXTO_FUERA_DE_LUGAR", "obras");
        yield return Case("list twice", "<claveLote>L</claveLote><obras><obra><clave>A</clave></obra></obras><obras/>", "ELEMENTO_FUERA_DE_ORDEN", "obras");
    }

    [TestCaseSource(nameof(Outside))]
    public async Task Registrar_EndsInAFault_WhenTheErrorIsNotOfARecord(string solicitud, string codigo, string? campo)
    {
        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope($"""<RegistrarObras xmlns="{Espacios.Obras}"><solicitud>{solicitud}</solicitud></RegistrarObras>"""));

        Assert.That((reply.Codigo, reply.Campo), Is.EqualTo((codigo, campo)), reply.Text);
        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.InternalServerError));
    }

    [Test]
    public async Task Registrar_KeepsAHundredFindings_WhenARecordIsNothingElse()
    {
        await host.PostAsync(Sobres.Obras, Sobres.Registrar(string.Concat(Enumerable.Repeat("<x/>", 5000))));

        Assert.That(host.Obras.Context!.Registros[0].Hallazgos, Has.Count.EqualTo(100));
    }

    [Test]
    public async Task Registrar_TakesAThousandWorks_InOrder()
    {
        var obras = Enumerable.Range(1, 1000).Select(at => string.Create(CultureInfo.InvariantCulture, $"<clave>C-{at}</clave><nombre>{new string('ñ', 300)}</nombre>"));

        await host.PostAsync(Sobres.Obras, Sobres.Registrar([.. obras]));

        Assert.That(host.Obras.Registradas!.Obras!.Select(obra => obra.Clave), Is.EqualTo(Enumerable.Range(1, 1000).Select(at => $"C-{at}")));
        Assert.That(host.Obras.Context!.Registros.SelectMany(registro => registro.Hallazgos), Is.EqualTo(Array.Empty<Hallazgo>()));
    }
}
