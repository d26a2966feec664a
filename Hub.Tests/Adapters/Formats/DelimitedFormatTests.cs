using Hub.Adapters;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Formats;

/// <summary>What every format must survive: empty, truncated, wrong encoding, endless line, changed header, the same input twice.</summary>
public sealed class DelimitedFormatTests
{
    private SampleFolder _folder = null!;

    [SetUp]
    public void Open() => _folder = new SampleFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [TestCase("")]
    [TestCase("\r\n\r\n")]
    public async Task Hallazgos_SayThatTheFileIsEmpty(string text)
    {
        Assert.That(await FileFindingsAsync(text), Is.EqualTo(new[] { "ARCHIVO_VACIO  " }));
    }

    [Test]
    public async Task Leer_GivesNothing_WhenThereIsOnlyAHeader()
    {
        var entrega = await _folder.EntregaAsync(SampleFolder.Header);

        Assert.That((entrega.Legible, entrega.Leer(CancellationToken.None).Count()), Is.EqualTo((true, 0)));
    }

    [TestCase("CLAVE;TIPO;LUGARES;ANIO;INICIO;NOTA", new[] { "COLUMNA_FALTANTE NOMBRE 1", "COLUMNA_FALTANTE MONTO 1" })]
    [TestCase("CLAVE;NOMBRE;TIPO;LUGARES;ANIO;INICIO;MONTO;NOTA;OTRA;MAS", new[] { "COLUMNA_NUEVA OTRA 1", "COLUMNA_NUEVA MAS 1" })]
    [TestCase("CLAVE;NOMBRE;TIPO;LUGARES;ANIO;INICIO;MONTO;NOTA;CLAVE", new[] { "COLUMNA_REPETIDA CLAVE 1" })]
    [TestCase("CLAVE;NOMBRE;TIPO;LUGARES;ANIO;INICIO;MONTO", new string[0])]
    [TestCase("  CLAVE ;NOMBRE   ;TIPO;LUGARES;ANIO;INICIO; MONTO;NOTA ", new string[0])]
    [TestCase("CLAVE;\"NOMBRE\"x;TIPO", new[] { "RENGLON_COMILLAS  1" })]
    public async Task Hallazgos_CompareTheHeaderWithTheProfile(string header, string[] expected)
    {
        Assert.That(await FileFindingsAsync(header + "\r\n"), Is.EqualTo(expected));
    }

    [Test]
    public async Task Leer_GivesNothing_WhenAColumnIsMissing()
    {
        var entrega = await _folder.EntregaAsync("CLAVE;NOMBRE\r\n1;a\r\n");

        Assert.That((entrega.Legible, entrega.Leer(CancellationToken.None).Count()), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task Hallazgos_NameTheEncodingAndTheLine_WhenOneByteIsNotOfIt()
    {
        var entrega = await _folder.EntregaAsync(SampleFolder.Header + "1;\"dos\nlíneas\";Obra;32;2024;;;\r\n2;mal\u008D;Obra;32;2024;;;\r\n");

        Assert.That(entrega.Hallazgos.Select(hallazgo => hallazgo.Mensaje), Is.EqualTo(new[]
        {
            "El archivo tiene bytes que no corresponden a la codificación declarada (windows-1252); el primero está en la línea 4.",
        }));
        Assert.That(entrega.Leer(CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Leer_GivesBadRowsTheirOwnFindingAndKeepsTheRest()
    {
        var registros = await _folder.LeerAsync(
            "1;a;Obra;32;2024;;;\r\n"
            + "2;b;Obra;32;2024;;\r\n"
            + "3;c;Obra;32;2024;;;;\r\n"
            + "4;\"d\"x;Obra;32;2024;;;\r\n"
            + $"5;{new string('e', 70_000)};Obra;32;2024;;;\r\n"
            + "\r\n"
            + ";;;;;;;\r\n"
            + "6;f;Obra;32;2024;;;");

        Assert.That(registros.Select(registro => $"{registro.Renglon} {registro.Obra?.Clave}"), Is.EqualTo(new[] { "2 1", "3 ", "4 ", "5 ", "6 ", "9 6" }));
        Assert.That(registros.SelectMany(Rendered.Findings), Is.EqualTo(new[]
        {
            "RENGLON_INCOMPLETO - 3", "RENGLON_INCOMPLETO - 4", "RENGLON_COMILLAS - 5", "RENGLON_DEMASIADO_LARGO - 6",
        }));
        Assert.That(registros[1].Hallazgos[0].Mensaje, Is.EqualTo("El renglón tiene 7 columnas y el encabezado 8."));
    }

    [Test]
    public async Task Leer_GivesATruncatedLastRowItsFinding()
    {
        var registros = await _folder.LeerAsync("1;a;Obra;32;2024;;;\r\n2;b;Ob");

        Assert.That(registros.SelectMany(Rendered.Findings), Is.EqualTo(new[] { "RENGLON_INCOMPLETO - 3" }));
    }

    [Test]
    public async Task Leer_KeepsBytesWithoutLineEnd_AndTheHeaderAsContext()
    {
        var registros = await _folder.LeerAsync("1;\"a\nñ\";Obra;32;2024;;;\r\n2;\"b\"x;\r\n");

        Assert.That(registros[0].Original.Bytes.ToArray(), Is.EqualTo(Latin("1;\"a\nñ\";Obra;32;2024;;;")));
        Assert.That(registros[1].Original.Bytes.ToArray(), Is.EqualTo(Latin("2;\"b\"x;")));
        Assert.That(registros[0].Original with { Bytes = default }, Is.EqualTo(new RegistroOriginal(default, "csv", "windows-1252", SampleFolder.Header.TrimEnd())));
    }

    [Test]
    public async Task Releer_ReadsACorrectedRecord()
    {
        var wrong = (await _folder.LeerAsync("1;a;Obra;32;dos mil;;;\r\n")).Single();

        var again = SampleFolder.Adaptador().Releer(2, wrong.Original with { Bytes = Latin("1;a;Obra;32;2024;;;") });

        Assert.That(wrong.Obra, Is.Null);
        Assert.That((again.Obra?.EjercicioFiscal, again.Hallazgos.Count, again.Renglon), Is.EqualTo(((int?)2024, 0, 2)));
    }

    [TestCase("1;a", "csv", "windows-1252", "CLAVE;NOMBRE", "COLUMNA_FALTANTE")]
    [TestCase("1;a", "csv", "windows-1252", null, "ARCHIVO_VACIO")]
    [TestCase("1;a", "csv", "no-existe", "CLAVE;NOMBRE", "ARCHIVO_CODIFICACION")]
    [TestCase("ñ", "csv", "utf-8", "CLAVE;NOMBRE", "ARCHIVO_CODIFICACION")]
    [TestCase("1;a\r\n2;b", "csv", "windows-1252", "CLAVE;NOMBRE;TIPO;LUGARES;ANIO;INICIO;MONTO;NOTA", "RENGLON_COMILLAS")]
    public void Releer_SaysWhy_WhenWhatWasKeptCannotBeRead(string text, string formato, string encoding, string? contexto, string codigo)
    {
        var registro = SampleFolder.Adaptador().Releer(7, new RegistroOriginal(Latin(text), formato, encoding, contexto));

        Assert.That(registro.Hallazgos[0].Codigo, Is.EqualTo(codigo));
        Assert.That((registro.Obra, registro.Renglon), Is.EqualTo(((Hub.Contracts.Obras.Obra?)null, 7)));
    }

    private async Task<string[]> FileFindingsAsync(string text)
    {
        var entrega = await _folder.EntregaAsync(text);
        return [.. entrega.Hallazgos.Select(hallazgo => $"{hallazgo.Codigo} {Column(hallazgo.Mensaje)} {hallazgo.Renglon}")];
    }

    private static string Column(string mensaje) => mensaje.Contains("columna ", StringComparison.Ordinal)
        ? mensaje.Split("columna ")[1].Split('.', ',')[0] : "";

    private static byte[] Latin(string text) => System.Text.Encoding.Latin1.GetBytes(text);
}
