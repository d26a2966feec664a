using System.Text.Json;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Sync;

public sealed class AdapterRunnerTests
{
    [Test]
    public async Task RunAsync_FailsTheUnreadableFileAlone_WhenAnotherIsGood()
    {
        using var run = new ConsoleRun();
        OpaDelivery.Write(run.PathOf("entradas"), rows: 30, seed: 7);
        await File.WriteAllTextAsync(run.PathOf("entradas/shcp/opa_2021_a_vacio.csv"), "");

        var result = await run.RunAsync("sincronizar", "shcp-opa-2021", "--carpeta", "entradas", "--json");
        var log = await run.RunAsync("corridas", "--estado", "FALLIDA", "--json");

        Assert.That(result.ExitCode, Is.EqualTo(5), result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var files = json.RootElement.GetProperty("adaptadores")[0].GetProperty("archivos");
        Assert.That(files[0].GetProperty("estado").GetString(), Is.EqualTo("FALLIDA"));
        Assert.That(files[0].GetProperty("hallazgos")[0].GetProperty("codigo").GetString(), Is.EqualTo("ARCHIVO_VACIO"));
        Assert.That(files[1].GetProperty("conteos").GetProperty("leidos").GetInt32(), Is.EqualTo(30));
        Assert.That(log.Output, Does.Contain("ARCHIVO_VACIO").And.Contain("opa_2021_a_vacio.csv"));
    }

    [Test]
    public async Task RunAsync_SaysThereIsNothing_WhenTheFolderIsEmpty()
    {
        using var run = new ConsoleRun();
        Directory.CreateDirectory(run.PathOf("entradas/shcp"));

        var result = await run.RunAsync("sincronizar", "shcp-opa-2021", "--carpeta", "entradas");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("no hay archivos que leer"));
    }

    [Test]
    public async Task RunAsync_ReadsTheConfiguredFolder_WhenNoneIsGiven()
    {
        using var run = new ConsoleRun();
        OpaDelivery.Write(run.PathOf("otra"), rows: 5, seed: 7);
        run.Variables["OBRASHUB_Sync__DeliveriesFolder"] = "otra";

        var result = await run.RunAsync("sincronizar", "shcp-opa-2021", "--json");

        using var json = JsonDocument.Parse(result.Output);
        Assert.That(json.RootElement.GetProperty("adaptadores")[0].GetProperty("leidos").GetInt32(), Is.EqualTo(5));
    }

    [TestCase("OBRASHUB_Sync__BatchSize", "0")]
    [TestCase("OBRASHUB_Sync__BatchSize", "muchos")]
    [TestCase("OBRASHUB_Security__Iterations", "1000")]
    [TestCase("OBRASHUB_Soap__PlainHttpNetworks__0", "cualquiera")]
    [TestCase("OBRASHUB_Soap__MaxBytes", "1")]
    public async Task Verb_RefusesToStart_WhenTheConfigurationMakesNoSense(string name, string value)
    {
        using var run = new ConsoleRun();
        run.Variables[name] = value;

        var result = await run.RunAsync("migrar");

        Assert.That(result.ExitCode, Is.EqualTo(5), result.Error);
        Assert.That(result.Error, Does.Contain("Qué hacer: "));
        Assert.That(File.Exists(run.PathOf("datos/obrashub.db")), Is.False);
    }
}
