using Hub.Adapters.Mapping;
using Hub.Adapters;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Agencies;

/// <summary>The profiles that come with the hub over the real files.</summary>
public sealed class BuiltInProfilesTests
{
    private static IEnumerable<TestCaseData> Counts()
    {
        yield return new TestCaseData(RealFile.Opa2019, 408, new[] { ("no es obra: programa de adquisiciones", 59), ("fuera de Zacatecas", 308) }, 40, 1).SetArgDisplayNames("2019");
        yield return new TestCaseData(RealFile.Opa2021, 1786, new[] { ("no es obra: programa de adquisiciones", 595), ("fuera de Zacatecas", 1162) }, 29, 0).SetArgDisplayNames("2021");
        yield return new TestCaseData(RealFile.CompraNet, 193, new[] { ("fuera de Zacatecas", 179), ("no es obra: ADQUISICIONES", 6), ("no es obra: SERVICIOS", 2) }, 6, 0).SetArgDisplayNames("compranet");
    }

    private static readonly RealFile[] Files = [RealFile.Opa2019, RealFile.Opa2021, RealFile.CompraNet];

    [TestCaseSource(nameof(Counts))]
    public async Task Leer_Reconciles_OverTheRealFile(object file, int leidos, (string, int)[] ignorados, int obras, int errores)
    {
        var registros = await ((RealFile)file).LeerAsync();

        var motivos = registros.Where(registro => registro.Ignorado is not null)
            .GroupBy(registro => registro.Ignorado).Select(group => (group.Key, group.Count()));
        Assert.That(registros, Has.Count.EqualTo(leidos));
        Assert.That(motivos, Is.EquivalentTo(ignorados));
        Assert.That(registros.Count(registro => registro.Obra is not null), Is.EqualTo(obras));
        Assert.That(registros.Count(registro => registro.Hallazgos.Any(hallazgo => hallazgo.Severidad == "ERROR")), Is.EqualTo(errores));
        Assert.That(leidos, Is.EqualTo(ignorados.Sum(motivo => motivo.Item2) + obras + errores));
    }

    [Test]
    public void Todos_RunTheOlderCutFirst()
    {
        Assert.That(Perfiles.Todos.Select(perfil => perfil.Nombre), Is.EqualTo(new[] { "shcp-opa-2019@1", "shcp-opa-2021@1", "compranet-2024@1" }));
    }

    [Test]
    public async Task Leer_GivesTheOneRowWithoutKeyBackWithItsError_In2019()
    {
        var registros = await RealFile.Opa2019.LeerAsync();

        var wrong = registros.Single(registro => registro.Hallazgos.Any(hallazgo => hallazgo.Severidad == "ERROR"));

        Assert.That(Rendered.Findings(wrong), Is.EqualTo(new[] { "CLAVE_AUSENTE clave 338" }));
        Assert.That(wrong.Obra, Is.Null);
    }

    [TestCaseSource(nameof(Files))]
    public async Task Hallazgos_AreNone_ForTheWholeFile(object file)
    {
        Assert.That((await ((RealFile)file).EntregaAsync()).Hallazgos, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Records_EncodeBackToTheWholeFile(object file)
    {
        var real = (RealFile)file;
        var original = File.ReadAllBytes(real.Path);
        var mark = real == RealFile.Opa2019 ? 3 : 0;

        var encoded = real.Records.SelectMany(record => real.Encoding.Encode(record.Text)).ToArray();

        Assert.That(encoded.AsSpan().SequenceEqual(original.AsSpan(mark)), Is.True);
    }

    [TestCaseSource(nameof(Files))]
    public async Task Leer_KeepsTheExactBytesOfEachRecord(object file)
    {
        var real = (RealFile)file;
        var registros = await real.LeerAsync();

        var kept = registros.Select(registro => Convert.ToHexString(registro.Original.Bytes.Span));
        Assert.That(kept, Is.EqualTo(real.Records.Skip(1).Select(record => Convert.ToHexString(real.Encoding.Encode(record.Record)))));
        Assert.That(registros.Select(registro => registro.Renglon), Is.EqualTo(Enumerable.Range(2, registros.Count)));
    }

    [TestCaseSource(nameof(Files))]
    public async Task Releer_GivesTheSameRecord_ForEveryOriginal(object file)
    {
        var real = (RealFile)file;
        var adaptador = new Adaptador(real.Perfil);

        var registros = await real.LeerAsync();
        var again = registros.Select(registro => adaptador.Releer(registro.Renglon, registro.Original));

        Assert.That(again.Select(Rendered.Text), Is.EqualTo(registros.Select(Rendered.Text)));
    }

    [TestCaseSource(nameof(Files))]
    public async Task Leer_GivesTheSame_WhenReadTwice(object file)
    {
        var entrega = await ((RealFile)file).EntregaAsync();

        var first = entrega.Leer(CancellationToken.None).Select(Rendered.Text).ToList();

        Assert.That(entrega.Leer(CancellationToken.None).Select(Rendered.Text), Is.EqualTo(first));
    }

    [Test]
    public async Task EntregasAsync_RefusesTheWholeFile_WhenItsBytesAreNotOfTheDeclaredEncoding()
    {
        using var folder = new SampleFolder();
        File.Copy(RealFile.Opa2021.Path, Path.Combine(folder.Folder, "opa.csv"));
        var yaml = SampleFolder.Yaml.Replace("windows-1252", "utf-8", StringComparison.Ordinal);

        var entrega = await SampleFolder.Adaptador(yaml).EntregasAsync(folder.Root, CancellationToken.None).SingleAsync();

        Assert.That(entrega.Hallazgos.Select(hallazgo => hallazgo.Codigo), Is.EqualTo(new[] { "ARCHIVO_CODIFICACION" }));
        Assert.That(entrega.Hallazgos[0].Mensaje, Is.EqualTo("El archivo tiene bytes que no corresponden a la codificación declarada (utf-8); el primero está en la línea 2."));
        Assert.That(entrega.Leer(CancellationToken.None), Is.Empty);
    }
}
