using System.Net;
using System.ServiceModel;
using Hub.Contracts;
using Hub.Contracts.Faltas;
using Hub.Service.Soap;
using Hub.Tests.Support;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>The shape of a fault in both versions, what each end of a call becomes, and that nothing internal gets out.</summary>
public sealed class FaultsTests
{
    private static readonly string Consulta = $"""<ConsultarObra xmlns="{Espacios.Obras}"><solicitud><clave>A</clave></solicitud></ConsultarObra>""";

    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [SetUp]
    public void Forget()
    {
        host.Obras.Throws = null;
        host.FaltaLog.IsDown = false;
        host.FaltaLog.Faltas.Clear();
        host.Logs.Lines.Clear();
    }

    [Test]
    public async Task Fault_HasThisShape_InSoap11()
    {
        host.Obras.Throws = new HubFault(Codigos.LoteEnConflicto, "claveLote");

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(Consulta));

        Assert.That(reply.Text, Is.EqualTo(
            $"""<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring xml:lang="es">La clave de lote ya se usó con otro contenido.</faultstring><detail><FaltaHub xmlns="urn:obrashub:obras:v1"><codigo>LOTE_EN_CONFLICTO</codigo><mensaje>La clave de lote ya se usó con otro contenido.</mensaje><remedio>Use una clave nueva para un contenido nuevo; repita la clave sólo para reintentar el mismo envío.</remedio><campo>claveLote</campo><folio>{reply.Value("folio")}</folio></FaltaHub></detail></soap:Fault></soap:Body></soap:Envelope>"""));
        Assert.That((reply.Status, reply.MediaType), Is.EqualTo((HttpStatusCode.InternalServerError, "text/xml; charset=utf-8")));
    }

    [Test]
    public async Task Fault_HasThisShape_InSoap12WhenTheCredentialIsWrong()
    {
        var envelope = Sobres.Envelope(Consulta, version: SoapVersion.V12).Replace(SoapTestHost.Clave, "secreto-errado", StringComparison.Ordinal);

        var reply = await host.PostAsync(Sobres.Obras, envelope, "application/soap+xml");

        Assert.That(reply.Text, Is.EqualTo(
            $"""<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value><soap:Subcode><soap:Value xmlns:wsse="{SoapNames.Wsse}">wsse:FailedAuthentication</soap:Value></soap:Subcode></soap:Code><soap:Reason><soap:Text xml:lang="es">El usuario o la contraseña no son válidos.</soap:Text></soap:Reason><soap:Detail><FaltaHub xmlns="urn:obrashub:obras:v1"><codigo>CREDENCIAL_INVALIDA</codigo><mensaje>El usuario o la contraseña no son válidos.</mensaje><remedio>Revise la credencial; si se perdió, pida una nueva al operador del hub.</remedio><folio>{reply.Value("folio")}</folio></FaltaHub></soap:Detail></soap:Fault></soap:Body></soap:Envelope>"""));
        Assert.That(host.Logs.Lines.Select(line => line.Text), Has.None.Contains("secreto-errado"));
    }

    [Test]
    public async Task Fault_IsThatOfTheService_WhenItThrowsTheTypedFault()
    {
        host.Obras.Throws = new FaultException<FaltaHub>(new FaltaHub
        {
            Codigo = "NO_ENCONTRADO", Mensaje = "No existe.", Remedio = "Revise.", Folio = "F-AAAAAAAAAA",
        });

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(Consulta));

        Assert.That((reply.Codigo, reply.FaultCode, reply.Value("folio")), Is.EqualTo(("NO_ENCONTRADO", "Client", "F-AAAAAAAAAA")));
        Assert.That(host.FaltaLog.Faltas.Single().Detalle.Folio, Is.EqualTo("F-AAAAAAAAAA"));
    }

    [Test]
    public async Task Fault_SaysNothingInternal_WhenTheServiceBreaks()
    {
        host.Obras.Throws = new InvalidOperationException("RFC XAXX010101000 of Hub.Service.Storage.ObraStore");

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(Consulta));

        Assert.That((reply.Codigo, reply.FaultCode), Is.EqualTo(("ERROR_INTERNO", "Server")));
        Assert.That(reply.Text, Does.Not.Contain("XAXX").And.Not.Contain("Storage").And.Not.Contain("Exception"));
        var line = host.Logs.Lines.Single(logged => logged.EventId == 1002).Text;
        Assert.That(line, Does.Contain(reply.Value("folio")).And.Contain("InvalidOperationException").And.Not.Contain("XAXX"));
    }

    [Test]
    public async Task Fault_AsksToComeBack_WhenTheDatabaseIsBusy()
    {
        host.Obras.Throws = new InvalidOperationException("wrapped", new SqliteException("database is locked", 5));

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope(Consulta));

        Assert.That((reply.Codigo, reply.FaultCode), Is.EqualTo(("SERVICIO_OCUPADO", "Server")));
    }

    [Test]
    public async Task Fault_IsRecordedWithItsCall()
    {
        host.Obras.Throws = new HubFault(Codigos.NoEncontrado);
        var header = Sobres.Token + $"""<Contexto xmlns="{Espacios.Obras}"><idSolicitud>S-1</idSolicitud></Contexto>""";

        await host.PostAsync(Sobres.Obras, Sobres.Envelope(Consulta, header));

        var falta = host.FaltaLog.Faltas.Single();
        Assert.That(
            (falta.Servicio, falta.Operacion, falta.Caller?.Dependencia, falta.IdSolicitud, falta.Detalle.Codigo),
            Is.EqualTo(("ObrasService", "ConsultarObra", "SOP", "S-1", "NO_ENCONTRADO")));
    }

    [Test]
    public async Task Fault_GoesOutAllTheSame_WhenItCannotBeRecorded()
    {
        host.FaltaLog.IsDown = true;

        var reply = await host.PostAsync(Sobres.Obras, Sobres.Envelope("<Nada/>"));

        Assert.That(reply.Codigo, Is.EqualTo("OPERACION_DESCONOCIDA"));
        Assert.That(host.Logs.Lines.Select(line => line.EventId), Does.Contain(1003));
    }
}
