using System.Text.Json;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Cli;

/// <summary>Each verb over one database that the demonstration filled.</summary>
[NonParallelizable]
public sealed class VerbsTests
{
    private const string Base = "datos/demo/obrashub.db";

    private readonly ConsoleRun run = new();

    [OneTimeSetUp]
    public async Task FillAsync() =>
        Assert.That((await run.RunAsync("demo", "--una-vez")).ExitCode, Is.Zero);

    [OneTimeTearDown]
    public void Delete() => run.Dispose();

    [Test]
    public async Task Estado_TellsWorksQuarantineAndLastRuns_AsOneJsonDocument()
    {
        var json = await JsonAsync("estado", "--json", "--base", Base);

        Assert.That(
            json.EnumerateObject().Select(property => property.Name),
            Is.EqualTo(new[] { "version", "motor", "ruta", "esquema", "catalogo", "conteos", "ultimasCorridas" }));
        Assert.That(json.GetProperty("motor").GetString(), Is.EqualTo("Sqlite"));
        Assert.That(json.GetProperty("conteos").GetProperty("obras").GetInt32(), Is.Positive);
        Assert.That(json.GetProperty("conteos").GetProperty("cuarentenaEnEspera").GetInt32(), Is.Positive);
        Assert.That(json.GetProperty("ultimasCorridas").GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public async Task Estado_IsPlainText_WhenRedirected()
    {
        var result = await run.RunAsync("estado", "--base", Base);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.Contain("shcp-opa-2021").And.Not.Match("\u001b|│"));
    }

    [Test]
    public async Task Estado_DrawsItsTable_WhenOnATerminal()
    {
        run.Interactive = true;
        var result = await run.RunAsync("estado", "--base", Base);
        run.Interactive = false;

        Assert.That(result.Output, Does.Contain("╭").And.Contain("│"));
    }

    [Test]
    public async Task Corridas_ListsThemNewestFirst_AndShowsOneWithItsReasons()
    {
        var list = await JsonAsync("corridas", "--json", "--adaptador", "compranet-2024", "--base", Base);
        var folio = list.GetProperty("corridas")[0].GetProperty("folio").GetString() ?? "";

        var one = await JsonAsync("corridas", folio, "--json", "--base", Base);
        var text = await run.RunAsync("corridas", folio, "--base", Base);

        var motivo = one.GetProperty("cuarentena")[0];
        Assert.That(motivo.GetProperty("codigo").GetString(), Is.EqualTo("EQUIVALENCIA_FALTANTE"));
        Assert.That(motivo.GetProperty("remedio").GetString(), Is.Not.Empty);
        Assert.That(motivo.GetProperty("renglon").GetInt32(), Is.GreaterThan(1));
        Assert.That(one.GetProperty("ignorados")[0].GetProperty("concepto").GetString(), Is.EqualTo("fuera de Zacatecas"));
        Assert.That(text.Output, Does.Contain("EQUIVALENCIA_FALTANTE").And.Contain("Qué hacer:"));
    }

    [Test]
    public async Task Cuarentena_ShowsARecordWithItsOriginal_ByFolio()
    {
        var list = await JsonAsync("cuarentena", "--json", "--codigo", "EQUIVALENCIA_FALTANTE", "--base", Base);
        var folio = list.GetProperty("registros")[0].GetProperty("folio").GetString() ?? "";

        var one = await JsonAsync("cuarentena", folio, "--json", "--base", Base);
        var text = await run.RunAsync("cuarentena", folio, "--base", Base);

        Assert.That(one.GetProperty("original").GetBytesFromBase64(), Is.Not.Empty);
        Assert.That(one.GetProperty("hallazgos")[0].GetProperty("severidad").GetString(), Is.EqualTo("ERROR"));
        Assert.That(text.Output, Does.Contain("ZACATECAS").And.Contain("EN_ESPERA"));
    }

    [Test]
    public async Task Reprocesar_EndsInThree_WhenWhatWaitsStillWaits()
    {
        var result = await run.RunAsync("reprocesar", "--adaptador", "compranet-2024", "--json", "--base", Base);

        Assert.That(result.ExitCode, Is.EqualTo(3), result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var waiting = json.RootElement.GetProperty("enEspera").GetInt32();
        Assert.That(waiting, Is.Positive.And.EqualTo(json.RootElement.GetProperty("reprocesados").GetInt32()));
    }

    [Test]
    public async Task Sincronizar_WritesNothing_WhenItSimulates()
    {
        var before = DatabaseDump.Read(run.PathOf(Base));

        var result = await run.RunAsync(
            "sincronizar", "shcp-opa-2021", "--simular", "--json", "--carpeta", Hub.Adapters.Demostracion.Carpeta, "--base", Base);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        Assert.That(json.RootElement.GetProperty("simulada").GetBoolean(), Is.True);
        Assert.That(json.RootElement.GetProperty("adaptadores")[0].GetProperty("leidos").GetInt32(), Is.EqualTo(1786));
        var after = DatabaseDump.Read(run.PathOf(Base));
        Assert.That(after.Keys.Where(table => !after[table].SequenceEqual(before[table])), Is.Empty);
    }

    [Test]
    public async Task Sincronizar_TellsWhereAndHowToMend_WhenItSimulates()
    {
        string[] args = ["sincronizar", "compranet-2024", "--simular", "--carpeta", Hub.Adapters.Demostracion.Carpeta, "--base", Base];

        var text = await run.RunAsync(args);
        var json = await run.RunAsync([.. args, "--json"]);

        Assert.That(text.Output, Does.Match(@"3  EQUIVALENCIA_FALTANTE: .*\n +Qué hacer: .*\n +Por ejemplo: renglón 24, campo clasificacion/claveOrigen"));
        using var document = JsonDocument.Parse(json.Output);
        var file = document.RootElement.GetProperty("adaptadores")[0].GetProperty("archivos")[0];
        var ejemplo = file.GetProperty("ejemploPorCodigo").GetProperty("EQUIVALENCIA_FALTANTE");
        Assert.That(ejemplo.GetProperty("renglon").GetInt32(), Is.EqualTo(24));
    }

    [Test]
    public async Task Sincronizar_NamesTheFolderOfProfiles_WhenItIsMissing()
    {
        run.Variables["OBRASHUB_Sync__ProfilesFolder"] = run.PathOf("sin-perfiles");
        var result = await run.RunAsync("sincronizar", "todos", "--base", Base);
        run.Variables.Clear();

        Assert.That(result.ExitCode, Is.EqualTo(5));
        Assert.That(result.Error, Does.Contain("No existe la carpeta de perfiles").And.Contain("sin-perfiles"));
    }

    [Test]
    public async Task Credencial_IsCreatedListedRotatedAndRevoked_InThatOrder()
    {
        var created = await JsonAsync("credencial", "crear", "jalpa", "--dependencia", "JALPA", "--json", "--base", Base);
        var repeated = await run.RunAsync("credencial", "crear", "jalpa", "--dependencia", "JALPA", "--base", Base);
        var rotated = await JsonAsync("credencial", "rotar", "jalpa", "--json", "--base", Base);
        var revoked = await run.RunAsync("credencial", "revocar", "jalpa", "--base", Base);
        var again = await run.RunAsync("credencial", "revocar", "jalpa", "--base", Base);
        var list = await run.RunAsync("credencial", "listar", "--json", "--base", Base);

        var password = created.GetProperty("contrasena").GetString() ?? "";
        Assert.That(password, Has.Length.GreaterThanOrEqualTo(24));
        Assert.That(rotated.GetProperty("contrasena").GetString(), Is.Not.EqualTo(password));
        Assert.That(
            new[] { repeated.ExitCode, revoked.ExitCode, again.ExitCode, list.ExitCode }, Is.EqualTo(new[] { 6, 0, 4, 0 }));
        Assert.That(list.Output, Does.Contain("\"jalpa\"").And.Contain("revocada").And.Not.Contain(password));
    }

    [Test]
    public async Task Migrar_HasNothingToDo_WhenTheDatabaseIsUpToDate()
    {
        var json = await JsonAsync("migrar", "--json", "--base", Base);

        Assert.That(json.GetProperty("migraciones").GetArrayLength() + json.GetProperty("listas").GetArrayLength(), Is.Zero);
    }

    [TestCase(2, "sincronizar")]
    [TestCase(2, "sincronizar", "shcp-opa-2021", "--inventada")]
    [TestCase(2, "volar")]
    [TestCase(2, "reprocesar")]
    [TestCase(2, "demo", "--puerto", "70000")]
    [TestCase(2, "servir", "--puerto", "abc")]
    [TestCase(2, "corridas", "--maximo", "0", "--base", Base)]
    [TestCase(2, "cuarentena", "--maximo", "mil", "--base", Base)]
    [TestCase(2, "corridas", "--estado", "INVENTADO", "--base", Base)]
    [TestCase(2, "cuarentena", "--estado", "INVENTADO", "--base", Base)]
    [TestCase(2, "equivalencias", "listar", "--estado", "INVENTADO", "--base", Base)]
    [TestCase(2, "credencial", "crear", "con espacio", "--dependencia", "X")]
    [TestCase(4, "sincronizar", "inventado")]
    [TestCase(4, "corridas", "C-0000000000", "--base", Base)]
    [TestCase(4, "cuarentena", "Q-0000000000", "--base", Base)]
    [TestCase(4, "reprocesar", "Q-0000000000", "--base", Base)]
    [TestCase(4, "equivalencias", "aprobar", "E-0000000000", "--por", "revisora", "--base", Base)]
    [TestCase(5, "estado", "--base", "no-existe.db")]
    [TestCase(5, "estado", "--configuracion", "no-existe.json", "--base", Base)]
    [TestCase(5, "sincronizar", "shcp-opa-2021", "--carpeta", "no-existe", "--base", Base)]
    public async Task Verb_EndsInItsCodeWithARemedyOnTheErrorStream_WhenItCannotGoOn(int exitCode, params string[] args)
    {
        var result = await run.RunAsync(args);

        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Error);
        Assert.That(result.Error, Does.StartWith("Error: ").And.Contain("Qué hacer: ").And.Not.Contain("System."));
        Assert.That(result.Output, Is.Empty);
    }

    [Test]
    public async Task Verb_EndsInInterrupted_WhenItIsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var result = await run.RunAsync(
            new StringWriter(), cancelled.Token, "sincronizar", "todos", "--carpeta", Hub.Adapters.Demostracion.Carpeta, "--base", Base);

        Assert.That(result.ExitCode, Is.EqualTo(130), result.Error);
    }

    [Test]
    public async Task Help_TellsVerbsAndExitCodesInSpanish_WhenAsked()
    {
        var result = await run.RunAsync("--help");

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Output, Does.Contain("Códigos de salida").And.Contain("sincronizar").And.Contain("Opciones:"));
    }

    private async Task<JsonElement> JsonAsync(params string[] args)
    {
        var result = await run.RunAsync(args);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        return json.RootElement.Clone();
    }
}
