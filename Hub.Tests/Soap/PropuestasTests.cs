using Hub.Contracts.Catalogo;
using Hub.Service.Security;
using Hub.Service.Soap;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

public sealed class PropuestasTests
{
    [TestCase("VALOR_NO_PERMITIDO", "solicitud/calidad", "exactisima", "060101")]
    [TestCase("PARAMETRO_INVALIDO", "solicitud/destinos", "exacta")]
    [TestCase("PARAMETRO_INVALIDO", "solicitud/destinos", "programa", "06", "07")]
    [TestCase("PARAMETRO_INVALIDO", "solicitud/destinos", "excluir_no_es_obra", "06")]
    [TestCase("PARAMETRO_INVALIDO", "solicitud/destinos/destino[2]/clave", "ambigua", "06", "999999")]
    public async Task ProponerEquivalencia_IsRefused_WhenTheCatalogueCannotMeanIt(
        string codigo, string campo, string calidad, params string[] destinos)
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var fault = Assert.ThrowsAsync<HubFault>(() => Service(hub).ProponerEquivalenciaAsync(Propuesta(calidad, null, destinos)));

        Assert.That(fault!.Codigo.Clave, Is.EqualTo(codigo));
        Assert.That(fault.Campo, Is.EqualTo(campo));
        Assert.That(await hub.CountAsync("Equivalencia", "ClaveOrigen = '35102'"), Is.Zero);
    }

    [Test]
    public async Task ProponerEquivalencia_IsRefused_WhenTheModalityIsUnknown()
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var fault = Assert.ThrowsAsync<HubFault>(() => Service(hub).ProponerEquivalenciaAsync(Propuesta("exacta", "NADA", "060101")));

        Assert.That(fault!.Campo, Is.EqualTo("solicitud/modalidad"));
    }

    [TestCase("exacta", "060101")]
    [TestCase("programa", "06")]
    [TestCase("ambigua", "06", "07")]
    [TestCase("ambigua")]
    [TestCase("no_determina_tipo")]
    [TestCase("excluir_no_es_obra")]
    public async Task ProponerEquivalencia_IsKept_WhenTheCatalogueCanMeanIt(string calidad, params string[] destinos)
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var answer = await Service(hub).ProponerEquivalenciaAsync(Propuesta(calidad, "REHA", destinos));

        Assert.That(answer.Estado, Is.EqualTo("PROPUESTA"));
    }

    private static CatalogoService Service(TemporaryHub hub)
    {
        var calls = new CallContextAccessor
        {
            Current = new CallContext
            {
                Caller = new Caller("imss", "IMSS"), Operacion = "ProponerEquivalencia", VersionSoap = "1.1", Huella = "",
            },
        };
        return new CatalogoService(
            calls, new CatalogoStore(hub.Database, hub.Clock), hub.Catalogos, new EquivalenciaStore(hub.Database, hub.Clock), hub.Clock);
    }

    private static ProponerEquivalenciaSolicitud Propuesta(string calidad, string? modalidad, params string[] destinos) => new()
    {
        SistemaOrigen = "CONAC-COG",
        ClaveOrigen = "35102",
        Calidad = calidad,
        Modalidad = modalidad,
        Destinos = [.. destinos.Select(clave => new DestinoEquivalencia { Clave = clave })],
    };
}
