using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hub.Tests.Interop;

/// <summary>The hub as it is installed: a process of its own, an empty SQLite file, a free port of this machine.</summary>
internal sealed partial class HubProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("obrashub-interop-");
    private readonly StringBuilder output = new();
    private Process? server;

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; private set; } = "";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        server = new Process { StartInfo = Command("servir"), EnableRaisingEvents = true };
        server.OutputDataReceived += (_, line) => Read(line.Data, address);
        server.ErrorDataReceived += (_, line) => Read(line.Data, address);
        server.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"servir ended: {Output()}"));
        server.Start();
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await using (patience.Token.Register(() => address.TrySetException(new TimeoutException($"servir gave no address: {Output()}"))))
        {
            Address = await address.Task;
        }
    }

    /// <summary>A new credential of a dependencia, made as the operator makes it.</summary>
    public async Task<Credential> CreateCredentialAsync(string usuario, string dependencia, CancellationToken cancellationToken)
    {
        var text = await RunAsync(["credencial", "crear", usuario, "--dependencia", dependencia, "--json"], cancellationToken);
        using var json = JsonDocument.Parse(text);
        return new Credential(usuario, json.RootElement.GetProperty("contrasena").GetString()!, dependencia);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        server?.Dispose();
        directory.Delete(recursive: true);
    }

    private async Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(Command(arguments))!;
        var text = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? await text : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {await errors}");
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "obrashub.dll"), .. arguments])
        {
            WorkingDirectory = directory.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["OBRASHUB_BASE"] = Path.Combine(directory.FullName, "obrashub.db");
        start.Environment["OBRASHUB_Server__Http"] = "http://127.0.0.1:0";
        return start;
    }

    private void Read(string? line, TaskCompletionSource<string> address)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        if (line is not null && BoundAddress().Match(line) is { Success: true } match)
        {
            address.TrySetResult(match.Value);
        }
    }

    private string Output()
    {
        lock (output)
        {
            return output.ToString();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d+")]
    private static partial Regex BoundAddress();
}
