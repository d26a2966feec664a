using System.Text.Json;
using Hub.Contracts.Catalogo;
using Hub.Service.Storage;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Cli;

public sealed class EquivalenciasCommandTests
{
    private const string Base = "datos/demo/obrashub.db";

    [Test]
    public async Task Aprobar_ReleasesWhatWaited_OnlyWhenAnotherPersonApproves()
    {
        using var run = new ConsoleRun();
        Assert.That((await run.RunAsync("demo", "--una-vez")).ExitCode, Is.Zero);
        var folio = await ProposeAsync(run);

        var self = await run.RunAsync("equivalencias", "aprobar", folio, "--por", "imss", "--base", Base);
        var list = await run.RunAsync("equivalencias", "listar", "--json", "--base", Base);
        var other = await run.RunAsync("equivalencias", "aprobar", folio, "--por", "revisora", "--json", "--base", Base);
        var again = await run.RunAsync("equivalencias", "rechazar", folio, "--por", "revisora", "--base", Base);

        Assert.That(new[] { self.ExitCode, list.ExitCode, other.ExitCode, again.ExitCode }, Is.EqualTo(new[] { 6, 0, 0, 6 }));
        Assert.That(list.Output, Does.Contain(folio).And.Contain("35102"));
        using var json = JsonDocument.Parse(other.Output);
        Assert.That(json.RootElement.GetProperty("liberados").GetInt32(), Is.EqualTo(3));
        Assert.That(json.RootElement.GetProperty("enEspera").GetInt32(), Is.Zero);
        var waiting = await run.RunAsync("cuarentena", "--codigo", "EQUIVALENCIA_FALTANTE", "--base", Base);
        Assert.That(waiting.Output, Does.Contain("0 registros."));
    }

    // Three works of CompraNet come with item 35102, which the crosswalk does not know.
    private static async Task<string> ProposeAsync(ConsoleRun run)
    {
        var database = AddStorageExtensions.Create(StorageOptions.Parse(run.PathOf(Base)));
        var answer = await new EquivalenciaStore(database, TimeProvider.System).ProponerAsync(
            new ProponerEquivalenciaSolicitud
            {
                SistemaOrigen = "CONAC-COG",
                ClaveOrigen = "35102",
                Calidad = "no_determina_tipo",
                Motivo = "Conservación de inmuebles: la partida no dice de qué tipo.",
            },
            "imss",
            CancellationToken.None);
        return answer.Folio;
    }
}
