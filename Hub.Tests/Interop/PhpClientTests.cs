using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Interop;

/// <summary>PHP's own SoapClient runs its scenarios against the hub; each is a test here.</summary>
internal sealed partial class PhpClientTests
{
    private static readonly string Folder = Path.Combine(GoldenFile.Root, "Hub.Tests", "Interop", "clientes", "php");

    private string results = "";

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        await IgnoreWithoutPhpAsync();
        var credential = await RunningHub.Hub.CreateCredentialAsync("php", "PHP", CancellationToken.None);
        results = await PhpAsync([Path.Combine(Folder, "cliente.php"), RunningHub.Hub.Address, credential.Usuario, credential.Clave]);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Scenario_Passes_WithSoapClient(string scenario)
    {
        var line = results.Split('\n').SingleOrDefault(candidate => candidate.Split(' ', ':').ElementAtOrDefault(1) == scenario);

        Assert.That(line ?? results, Is.EqualTo("PASS " + scenario));
    }

    /// <summary>The names that the program gives its scenarios, read from its text.</summary>
    private static IEnumerable<string> Scenarios()
    {
        string[] generated = ["wsdl-1.1", "wsdl-1.2", "ping-1.1", "ping-1.2", "falta-1.1", "falta-1.2", "lista-0", "lista-1", "lista-2"];
        return generated.Concat(ScenarioName().Matches(File.ReadAllText(Path.Combine(Folder, "escenarios.php"))).Select(match => match.Groups[1].Value));
    }

    private static async Task IgnoreWithoutPhpAsync()
    {
        try
        {
            if (!(await PhpAsync(["-m"])).Split('\n').Contains("soap"))
            {
                Assert.Ignore("PHP is here without its soap extension (Debian: php-soap).");
            }
        }
        catch (Win32Exception)
        {
            Assert.Ignore("PHP is not installed (Debian: php-cli php-soap php-xml).");
        }
    }

    private static async Task<string> PhpAsync(string[] arguments)
    {
        using var php = Process.Start(new ProcessStartInfo("php", arguments) { RedirectStandardOutput = true })!;
        var text = await php.StandardOutput.ReadToEndAsync();
        await php.WaitForExitAsync();
        return text;
    }

    [GeneratedRegex(@"escenario\('([a-z0-9-]+)'")]
    private static partial Regex ScenarioName();
}
