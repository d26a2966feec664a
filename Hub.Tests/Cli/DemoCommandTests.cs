using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Cli;

public sealed class DemoCommandTests
{
    [Test]
    public async Task Demo_EndsInOneLineOfJsonThatReconciles_WhenAskedForOnce()
    {
        using var run = new ConsoleRun();

        var result = await run.RunAsync("demo", "--una-vez");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("Qué hacer:").And.Contain("Por ejemplo: renglón").And.Contain("fuera de Zacatecas"));
        using var json = JsonDocument.Parse(result.LastLine);
        Assert.That(json.RootElement.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "adaptadores", "obras" }));
        var adaptadores = json.RootElement.GetProperty("adaptadores").EnumerateArray().ToArray();
        Assert.That(
            adaptadores.Select(a => a.GetProperty("clave").GetString()),
            Is.EqualTo(new[] { "shcp-opa-2019", "shcp-opa-2021", "compranet-2024" }));
        Assert.That(adaptadores.Select(a => a.GetProperty("leidos").GetInt32()), Is.EqualTo(new[] { 408, 1786, 193 }));
        foreach (var adaptador in adaptadores)
        {
            string[] parts = ["nuevos", "actualizados", "sinCambio", "cuarentena", "rechazados", "ignorados"];
            Assert.That(adaptador.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "clave", "leidos" }.Concat(parts)));
            Assert.That(parts.Sum(part => adaptador.GetProperty(part).GetInt32()), Is.EqualTo(adaptador.GetProperty("leidos").GetInt32()));
        }

        Assert.That(
            json.RootElement.GetProperty("obras").GetInt32(),
            Is.EqualTo(adaptadores.Sum(adaptador => adaptador.GetProperty("nuevos").GetInt32())).And.Positive);
    }

    [Test]
    public async Task Demo_ChangesNothingAndSaysSo_WhenRunAgain()
    {
        using var run = new ConsoleRun();
        var first = await run.RunAsync("demo", "--una-vez");

        var second = await run.RunAsync("demo", "--una-vez");

        Assert.That(first.Output, Does.Not.Contain("Nada cambió"));
        Assert.That(second.Output, Does.Contain("Nada cambió"));
        using var before = JsonDocument.Parse(first.LastLine);
        using var after = JsonDocument.Parse(second.LastLine);
        Assert.That(after.RootElement.GetProperty("obras").GetInt32(), Is.EqualTo(before.RootElement.GetProperty("obras").GetInt32()));
        foreach (var adaptador in after.RootElement.GetProperty("adaptadores").EnumerateArray())
        {
            Assert.That(adaptador.GetProperty("nuevos").GetInt32() + adaptador.GetProperty("actualizados").GetInt32(), Is.Zero);
        }
    }

    [Test]
    public async Task Demo_PrintsACallThatWorksInBash_WhenItServes()
    {
        using var run = new ConsoleRun();
        using var stop = new CancellationTokenSource();
        using var output = new WatchedOutput("Ctrl-C para terminar.");
        var serving = run.RunAsync(output, stop.Token, "demo", "--puerto", "0");
        await Task.WhenAny(serving, output.Seen);
        Assert.That(output.Seen.IsCompleted, Is.True, output.ToString());

        var line = output.ToString().Split('\n').Single(text => text.StartsWith("curl ", StringComparison.Ordinal)).Trim();
        var answer = await BashAsync(line);
        var address = Regex.Match(output.ToString(), "http://127.0.0.1:[0-9]+").Value;
        using var http = new HttpClient();
        var health = await http.GetStringAsync(new Uri($"{address}/salud"));
        var index = await http.GetStringAsync(new Uri($"{address}/"));
        await stop.CancelAsync();

        Assert.That((await serving).ExitCode, Is.Zero);
        Assert.That(answer, Does.Contain("BuscarObrasResponse").And.Contain("ZAC-").And.Not.Contain("Fault"), line);
        Assert.That(health, Does.Contain("\"estado\":\"bien\""));
        Assert.That(index, Does.Contain("/soap/obras?wsdl=12").And.Contain("la base de datos responde"));
    }

    private static async Task<string> BashAsync(string line)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        using var bash = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var error = bash.StandardError.ReadToEndAsync();
        var answer = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.That(bash.ExitCode, Is.Zero, await error);
        return answer;
    }
}
