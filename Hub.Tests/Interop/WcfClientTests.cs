using System.ServiceModel;
using Hub.Contracts;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using NUnit.Framework;

namespace Hub.Tests.Interop;

/// <summary>A WCF client over the very interfaces of the contract: what a .NET back office does.</summary>
internal sealed class WcfClientTests
{
    private Credential credential = null!;

    [OneTimeSetUp]
    public async Task CreateCredentialAsync() =>
        credential = await RunningHub.Hub.CreateCredentialAsync("wcf", "WCF", CancellationToken.None);

    [TestCase(false, "1.1")]
    [TestCase(true, "1.2")]
    public async Task Ping_EchoesTextAndContext_WithUsernameToken(bool soap12, string version)
    {
        var channel = WcfClient.Channel<ISincronizacionService>("/soap/sincronizacion", soap12 ? WcfClient.Soap12() : WcfClient.Soap11());

        var answer = await WcfClient.WithAsync(
            channel, hub => hub.PingAsync(new PingSolicitud { Mensaje = "ñandú Á € «<&>»" }),
            WcfClient.UsernameToken(credential), WcfClient.Contexto(Espacios.Sincronizacion, "REQ-7"));

        Assert.That(
            (answer.Mensaje, answer.Usuario, answer.Dependencia, answer.IdSolicitud, answer.VersionSoap),
            Is.EqualTo(("ñandú Á € «<&>»", "wcf", "WCF", "REQ-7", version)));
    }

    [Test]
    public async Task Registrar_KeepsEveryValue_WhenReadBack()
    {
        var obra = WcfSample.Completa("WCF 001");

        var recibo = await Obras().RegistrarObrasAsync(new RegistrarObrasSolicitud { ClaveLote = "WCF-1", Obras = [obra] });
        var leida = await Obras().ConsultarObraAsync(new ConsultarObraSolicitud { Clave = "WCF 001", ConProcedencia = true });

        Assert.That((recibo.Leidos, recibo.Nuevos, recibo.Resultados![0].Resultado), Is.EqualTo((1, 1, "NUEVO")), Findings(recibo));
        Assert.That(leida.Obra.FolioObra, Is.EqualTo(recibo.Resultados[0].FolioObra));
        Assert.That((leida.Obra.Obra.Nombre, leida.Obra.Obra.Descripcion), Is.EqualTo((obra.Nombre, obra.Descripcion)));
        Assert.That(leida.Obra.Obra.Fechas, Is.EqualTo(obra.Fechas));
        Assert.That(leida.Obra.Obra.Financiamientos, Is.EqualTo(obra.Financiamientos));
        Assert.That(leida.Obra.Obra.Avance, Is.EqualTo(obra.Avance));
        Assert.That(leida.Obra.Obra.Ubicaciones, Is.EqualTo(obra.Ubicaciones));
        Assert.That(leida.Obra.Obra.Metas, Is.Null);
        Assert.That(leida.Obra.Obra.Normativa, Is.Null);
        Assert.That(leida.Procedencias![0].FolioCorrida, Is.EqualTo(recibo.Folio));
        Assert.That(leida.Procedencias[0].Original, Is.Not.Empty);
    }

    [Test]
    public async Task Registrar_AnswersFirstReceipt_WhenLoteIsRepeated()
    {
        var lote = new RegistrarObrasSolicitud { ClaveLote = "WCF-2", Obras = [WcfSample.Minima("WCF 002")] };

        var primero = await Obras().RegistrarObrasAsync(lote);
        var segundo = await Obras().RegistrarObrasAsync(lote);
        var conflicto = Assert.ThrowsAsync<FaultException<FaltaHub>>(
            () => Obras().RegistrarObrasAsync(lote with { Obras = [WcfSample.Minima("WCF 003")] }));

        Assert.That((primero.Repetido, segundo.Repetido), Is.EqualTo((false, true)));
        Assert.That((segundo.Folio, segundo.Nuevos), Is.EqualTo((primero.Folio, 1)));
        Assert.That(conflicto!.Detail.Codigo, Is.EqualTo("LOTE_EN_CONFLICTO"));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task Buscar_ListsAsManyAsMatch_Always(int count)
    {
        var claves = Enumerable.Range(1, count).Select(number => $"WCF-L{count}-{number}").ToArray();
        var palabra = $"Ñandutí{"abc"[count]}";
        if (count > 0)
        {
            await Obras().RegistrarObrasAsync(new RegistrarObrasSolicitud
            {
                ClaveLote = "WCF-L" + count,
                Obras = [.. claves.Select(clave => WcfSample.Minima(clave) with { Nombre = $"Obra {palabra} en Río Grande" })],
            });
        }

        var pagina = await Obras().BuscarObrasAsync(new BuscarObrasSolicitud { Dependencia = "WCF", Texto = palabra.ToUpperInvariant() });

        Assert.That((pagina.Obras ?? []).Select(obra => obra.Clave), Is.EquivalentTo(claves));
        Assert.That(pagina.HayMas, Is.False);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Consultar_ThrowsTypedFault_WhenUnknown(bool soap12)
    {
        var channel = WcfClient.Channel<IObrasService>("/soap/obras", soap12 ? WcfClient.Soap12() : WcfClient.Soap11());

        var fault = Assert.ThrowsAsync<FaultException<FaltaHub>>(() => WcfClient.WithAsync(
            channel, hub => hub.ConsultarObraAsync(new ConsultarObraSolicitud { Clave = "NO EXISTE" }), WcfClient.UsernameToken(credential)));
        var folio = await Sincronizacion().ConsultarFolioAsync(new ConsultarFolioSolicitud { Folio = fault!.Detail.Folio });

        Assert.That((fault.Detail.Codigo, fault.Detail.Remedio.Length > 0), Is.EqualTo(("NO_ENCONTRADO", true)));
        Assert.That(folio.Tipo, Is.EqualTo("FALTA"));
    }

    [Test]
    public void Ping_IsDenied_WhenPasswordIsWrong()
    {
        var channel = WcfClient.Channel<ISincronizacionService>("/soap/sincronizacion", WcfClient.Soap11());

        // WCF turns wsse:FailedAuthentication into an exception of its own; other codes arrive as the typed fault.
        Assert.That(
            () => WcfClient.WithAsync(channel, hub => hub.PingAsync(new PingSolicitud()), WcfClient.UsernameToken(credential with { Clave = "no-es-ésta" })),
            Throws.InstanceOf<System.ServiceModel.Security.SecurityAccessDeniedException>().Or.InstanceOf<FaultException<FaltaHub>>()
                .With.Property(nameof(FaultException<FaltaHub>.Detail)).Property(nameof(FaltaHub.Codigo)).EqualTo("CREDENCIAL_INVALIDA"));
    }

    [Test]
    public async Task Lote_Stores97AndHoldsThree_WhenThreeOf100AreWrong()
    {
        var channel = WcfClient.Channel<IObrasService>("/soap/obras", WcfClient.Soap11(), credential, new BodyEditor(WcfSample.SpoilThree));

        var recibo = await channel.RegistrarObrasAsync(new RegistrarObrasSolicitud { ClaveLote = "WCF-100", Obras = WcfSample.Cien() });

        var malos = recibo.Resultados!.Where(resultado => resultado.Resultado == "CUARENTENA").ToArray();
        var hallazgos = malos.SelectMany(malo => malo.Hallazgos!).Where(hallazgo => hallazgo.Severidad == "ERROR").ToArray();
        Assert.That((recibo.Leidos, recibo.Nuevos, recibo.Cuarentena), Is.EqualTo((100, 97, 3)), Findings(recibo));
        Assert.That(malos.Select(malo => malo.Indice), Is.EqualTo(new[] { 25, 50, 75 }));
        Assert.That(hallazgos.Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo)), Is.EqualTo(new[]
        {
            ("FECHA_INVALIDA", "fechas/inicioReal"),
            ("VALOR_FUERA_DE_LISTA", "ubicaciones/ubicacion[1]/municipio"),
            ("ELEMENTO_FUERA_DE_ORDEN", "ejercicioFiscal"),
        }));
        Assert.That(hallazgos.Select(hallazgo => hallazgo.Remedio), Is.All.Not.Empty);
    }

    [Test]
    public async Task Claves_ListTheMunicipalities_Always()
    {
        var respuesta = await WcfClient.Channel<ICatalogoService>("/soap/catalogo", WcfClient.Soap11(), credential)
            .ListarClavesAsync(new ListarClavesSolicitud { Lista = "MUNICIPIOS" });

        Assert.That(respuesta.Claves, Has.Length.EqualTo(58));
        Assert.That(respuesta.Claves![0].Nombre, Is.EqualTo("Apozol"));
    }

    private static string Findings(RegistroRespuesta recibo) =>
        string.Join("; ", recibo.Resultados!.SelectMany(resultado => resultado.Hallazgos ?? []).Select(hallazgo => $"{hallazgo.Codigo} {hallazgo.Campo}"));

    private IObrasService Obras() => WcfClient.Channel<IObrasService>("/soap/obras", WcfClient.Soap11(), credential);

    private ISincronizacionService Sincronizacion() => WcfClient.Channel<ISincronizacionService>("/soap/sincronizacion", WcfClient.Soap11(), credential);
}
