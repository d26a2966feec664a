using Hub.Contracts.Obras;
using Hub.Service.Security;
using Hub.Service.Soap;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

public sealed class ObrasServiceTests
{
    [TestCase(" ")]
    [TestCase("\t\r\n")]
    public async Task RegistrarObrasAsync_EndsInAFault_WhenTheKeyOfTheLoteIsBlank(string clave)
    {
        await using var hub = await TemporaryHub.CreateAsync();

        var fault = Assert.ThrowsAsync<HubFault>(() => Service(hub).RegistrarObrasAsync(new RegistrarObrasSolicitud { ClaveLote = clave }));

        Assert.That((fault?.Codigo.Clave, fault?.Campo), Is.EqualTo(("LONGITUD_EXCEDIDA", "solicitud/claveLote")));
        Assert.That(await hub.CountAsync("Corrida"), Is.Zero);
    }

    [TestCase(null)]
    [TestCase("SOP")]
    [TestCase(" sop ")]
    public async Task ConsultarObraAsync_FindsOnesOwnWork_HoweverTheDependenciaIsWritten(string? dependencia)
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.LoteAsync("L-1", null, Muestra.Obra());

        var respuesta = await Service(hub).ConsultarObraAsync(new ConsultarObraSolicitud { Clave = "OP-1", Dependencia = dependencia });

        Assert.That(respuesta.Obra.Dependencia, Is.EqualTo("SOP"));
    }

    private static ObrasService Service(TemporaryHub hub)
    {
        var calls = new CallContextAccessor
        {
            Current = new CallContext
            {
                Caller = new Caller("sop", "SOP"), Operacion = "RegistrarObras", VersionSoap = "1.1", Huella = "h",
            },
        };
        return new ObrasService(calls, hub.Ingest, new ObraQueries(hub.Database), new CorridaQueries(hub.Database), hub.Clock);
    }
}
