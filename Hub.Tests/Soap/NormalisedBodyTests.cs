using System.Text;
using System.Xml;
using System.Xml.Schema;
using Hub.Contracts;
using Hub.Contracts.Obras;
using Hub.Service.Soap;
using Hub.Service.Soap.FrontDoor;
using Hub.Service.Soap.FrontDoor.Schema;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>What leaves the front door is valid for the schema processor of .NET, whatever came in.</summary>
public sealed class NormalisedBodyTests
{
    private static readonly ServiceDescription Service = ServiceDescription.Of(typeof(IObrasService));
    private static readonly ScalarCheck Check = new(TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));
    private static readonly SoapOptions Options = new();
    private static readonly XmlSchemaSet Schemas = Service.Wsdl.ReadSchemas();

    [Test]
    public void Run_LeavesValidWorks_WhenPiecesAreShuffled([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        string[] pieces =
        [
            "<clave>A</clave>", "<clave> B </clave>", "<ejercicioClave>2025</ejercicioClave>", "<fechaCorte>2025-01-31Z</fechaCorte>", "<fechaCorte>x</fechaCorte>",
            "<nombre>n</nombre>", "<nombre/>", "<fechas><inicioReal> 2025-01-31 </inicioReal></fechas>", "<fechas/>", "<ubicaciones/>",
            "<ubicaciones><ubicacion><municipio>32056</municipio><latitud>22.7</latitud></ubicacion><ubicacion/></ubicaciones>",
            "<avance><fisico>45.5</fisico></avance>", "<avance>x</avance>", "<otra/>", "<datosAdicionales><dato><nombre>a</nombre></dato></datosAdicionales>",
        ];
        var obras = Enumerable.Range(0, 30).Select(_ => $"<obra>{string.Concat(Pick(pieces, random))}</obra>");
        var xml = $"""<RegistrarObras xmlns="{Espacios.Obras}"><solicitud><claveLote>L</claveLote><obras>{string.Concat(obras)}</obras></solicitud></RegistrarObras>""";

        var content = Run(xml);

        var text = Text(content);
        Assert.That(Problems(text), Is.Empty, text);
        Assert.That(
            content.Registros.Where(registro => registro.Hallazgos.Count > 0).Select(registro => Problems(Wrap(registro)).Count),
            Is.All.GreaterThan(0),
            "a record was taken out that the schema admits");
    }

    [Test]
    public void ReadObra_ReadsTheKeptRecord_WhenItIsMended()
    {
        var reader = new RecordReader([Service], Check, Options);

        var (obra, none) = reader.ReadObra(Encoding.UTF8.GetBytes($"<obra xmlns='{Espacios.Obras}'><clave>Ñ</clave><fechaCorte>2025-01-31Z</fechaCorte></obra>"), 3);
        var (bad, findings) = reader.ReadObra(Encoding.UTF8.GetBytes($"<obra xmlns='{Espacios.Obras}'><clave>Ñ</clave><fechaCorte>hoy</fechaCorte></obra>"), 3);
        var (avance, _) = reader.ReadAvance(Encoding.UTF8.GetBytes("<avanceObra><clave>A</clave><avance><fisico>5</fisico></avance></avanceObra>"), 1);
        var (cut, illegible) = reader.ReadObra("<obra>"u8.ToArray(), 4);

        Assert.That((obra?.Clave, obra?.FechaCorte, none.Count), Is.EqualTo(("Ñ", (DateTime?)new DateTime(2025, 1, 31, 0, 0, 0, DateTimeKind.Unspecified), 0)));
        Assert.That((bad, findings.Single().Codigo, findings.Single().Campo, findings.Single().Renglon), Is.EqualTo(((Obra?)null, "FECHA_INVALIDA", "fechaCorte", (int?)3)));
        Assert.That(avance?.Avance.Fisico, Is.EqualTo(5m));
        Assert.That((cut, illegible.Single().Codigo), Is.EqualTo(((Obra?)null, "MENSAJE_ILEGIBLE")));
    }

    [Test]
    public void WriteEnvelope_GivesThePlainTextOfTheBody()
    {
        var content = Run($"""<o:RegistrarObras xmlns:o="{Espacios.Obras}"><solicitud><claveLote>L</claveLote><obras><obra><clave>Ñ</clave></obra></obras></solicitud></o:RegistrarObras>""");
        var context = new CallContext { Caller = new("u", "D"), Operacion = "RegistrarObras", VersionSoap = "1.1", Huella = content.Huella };
        using var call = new SoapCall(context, Service, Service.Operations["RegistrarObras"], SoapVersion.V11, null, content.Normalised);
        using var output = new MemoryStream();

        call.WriteEnvelope(output);

        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo(
            $"""<soap:Envelope xmlns:soap="{SoapVersion.V11.Namespace}"><soap:Body><RegistrarObras xmlns="{Espacios.Obras}"><solicitud><claveLote>L</claveLote><obras><obra><clave>Ñ</clave></obra></obras></solicitud></RegistrarObras></soap:Body></soap:Envelope>"""));
    }

    private static BodyContent Run(string xml)
    {
        using var reader = SafeXml.Create(new StringReader(xml));
        reader.MoveToContent();
        var operation = Service.Operations["RegistrarObras"];
        using var pass = new BodyPass(reader, Service.Plan, operation.Wrapper, operation.Registro, Check, Options);
        return pass.Run();
    }

    /// <summary>Some pieces, mostly in the order of the contract.</summary>
    private static IEnumerable<string> Pick(string[] pieces, Random random)
    {
        var picked = pieces.Where(_ => random.Next(4) == 0).Prepend(random.Next(5) == 0 ? "" : pieces[0]).ToArray();
        if (random.Next(4) == 0)
        {
            random.Shuffle(picked);
        }

        return picked;
    }

    private static string Text(BodyContent content)
    {
        using var reader = XmlDictionaryReader.CreateBinaryReader(
            content.Normalised.Array, 0, (int)content.Normalised.Length, Service.Plan.Dictionary, XmlDictionaryReaderQuotas.Max);
        reader.MoveToContent();
        return reader.ReadOuterXml();
    }

    private static string Wrap(RegistroDeLote registro) =>
        $"""<RegistrarObras xmlns="{Espacios.Obras}"><solicitud><claveLote>L</claveLote><obras>{Encoding.UTF8.GetString(registro.Xml.Span)}</obras></solicitud></RegistrarObras>""";

    private static List<string> Problems(string xml)
    {
        var problems = new List<string>();
        var document = new XmlDocument { XmlResolver = null, Schemas = Schemas };
        using var reader = SafeXml.Create(new StringReader(xml));
        document.Load(reader);
        document.Validate((_, problem) => problems.Add(problem.Message));
        return problems;
    }
}
