using Hub.Contracts.Obras;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

public sealed class ObraMapperTests
{
    private SampleFolder _folder = null!;

    [SetUp]
    public void Open() => _folder = new SampleFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public async Task Map_GivesEveryFindingOfTheRowAtOnce()
    {
        var registro = (await _folder.LeerAsync("'OP 1;a;Demolición;32;dos mil;2024-02-05;mil;\r\n")).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[]
        {
            "NUMERO_INVALIDO ejercicioFiscal 2",
            "VALOR_SIN_TABLA etapa 2",
            "FECHA_INVALIDA fechas/inicioProgramado 2",
            "NUMERO_INVALIDO costos/inversionTotal 2",
        }));
        Assert.That(registro.Hallazgos.Select(hallazgo => hallazgo.Remedio), Is.EqualTo(new[]
        {
            "Escriba sólo dígitos con el formato 1.234,56; si no se conoce, omita el dato.",
            "Agregue el valor a la tabla del perfil, o pida la corrección a la dependencia.",
            "Escriba la fecha como dd/MM/yyyy o dd/MM/yyyy hh:mm:ss tt; si no se conoce, omita el dato.",
            "Escriba sólo dígitos con el formato 1.234,56; si no se conoce, omita el dato.",
        }));
        Assert.That((registro.Obra, registro.Clave), Is.EqualTo(((Obra?)null, "OP1")));
    }

    [TestCase("")]
    [TestCase("'")]
    [TestCase("  \u00A0 ")]
    public async Task Map_ReportsTheKeyOnce_WhenNothingIsLeftOfIt(string clave)
    {
        var registro = (await _folder.LeerAsync($"{clave};a;Obra;32;2024;;;\r\n")).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[] { "CLAVE_AUSENTE clave 2" }));
        Assert.That(registro.Clave, Is.Null);
    }

    [Test]
    public async Task Map_ReportsTheKey_WhenTheRowSaysNothingThatIsUsed()
    {
        var yaml = SampleFolder.Yaml.Replace(", obligatorio: true", "", StringComparison.Ordinal).Replace("noContiene: \"32\"", "es: nunca", StringComparison.Ordinal);

        var registro = (await _folder.LeerAsync(";;;;;;;nota\r\n", yaml)).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[] { "CLAVE_AUSENTE clave 2" }));
    }

    [Test]
    public async Task Map_CleansAndSplitsAndConverts()
    {
        var obra = (await _folder.LeerAsync("'OP 1;\" La\u00A0\u00A0obra\r\ncon\tcontrato 77 \";Obra;1; 32 ;2024;05/02/2024 02:00:00 a. m.;1.250.000,5;\r\n"
            .Replace("1; 32 ", "\"1; 32 \"", StringComparison.Ordinal))).Single().Obra!;

        Assert.That(obra.Nombre, Is.EqualTo("La obra con contrato 77"));
        Assert.That(obra.Ubicaciones?.Select(ubicacion => ubicacion.Entidad), Is.EqualTo(new[] { "01", "32" }));
        Assert.That((obra.Clave, obra.EjercicioFiscal, obra.Etapa, obra.Dependencia), Is.EqualTo(("OP1", (int?)2024, "EJE", "SOP")));
        Assert.That((obra.Fechas?.InicioProgramado, obra.Costos?.InversionTotal), Is.EqualTo(((DateTime?)new DateTime(2024, 2, 5), (decimal?)1250000.5m)));
        Assert.That(obra.Contratos?.Single().Numero, Is.EqualTo("77"));
        Assert.That(obra.Contratos?.Single().Contratistas, Is.EqualTo(new[] { new Contratista { Nombre = "Obra de La obra con contrato 77" } }));
    }

    [Test]
    public async Task Map_LeavesOutWhatTheRowDoesNotSay()
    {
        var obra = (await _folder.LeerAsync("1;;Obra;32;;;;\r\n")).Single().Obra!;

        Assert.That(obra, Is.EqualTo(new Obra { Clave = "1", Dependencia = "SOP", Etapa = "EJE", Ubicaciones = obra.Ubicaciones }));
    }

    [TestCase("Compra", "14", "no es obra: Compra")]
    [TestCase("Obra", "14", "fuera")]
    [TestCase("Obra", "14; 32", null)]
    [TestCase("Obra", "132", "fuera")]
    public async Task Ignored_IsTheFirstConditionThatHolds(string tipo, string lugares, string? motivo)
    {
        var registro = (await _folder.LeerAsync($"1;a;{tipo};\"{lugares}\";mal;mal;mal;\r\n")).Single();

        Assert.That(registro.Ignorado, Is.EqualTo(motivo));
        Assert.That(registro.Hallazgos, motivo is null ? Is.Not.Empty : Is.Empty);
        Assert.That(registro.Clave, Is.EqualTo("1"));
    }

    [TestCase("Calle ¿Hidalgo¿", "CARACTER_PERDIDO nombre 2")]
    [TestCase("¿Qué calle? Hidalgo", null)]
    public async Task Map_WarnsOfLostCharacters_AndKeepsTheText(string nombre, string? finding)
    {
        var registro = (await _folder.LeerAsync($"1;{nombre};Obra;32;2024;;;\r\n")).Single();

        Assert.That(registro.Obra?.Nombre, Is.EqualTo(nombre));
        Assert.That(Rendered.Findings(registro), Is.EqualTo(finding is null ? [] : new[] { finding }));
        Assert.That(registro.Hallazgos.Select(hallazgo => hallazgo.Severidad), Is.All.EqualTo("ADVERTENCIA"));
    }

    [Test]
    public async Task Map_RefusesTextThatXmlCannotCarry()
    {
        var registro = (await _folder.LeerAsync("1;a\u0001b;Obra;32;2024;;;\r\n")).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[] { "VALOR_INVALIDO nombre 2" }));
    }

    [TestCase("2024,5")]
    [TestCase("99999999999")]
    [TestCase("2.024,0x")]
    public async Task Map_RefusesANumberThatIsNotWhole_WhereTheContractWantsOne(string anio)
    {
        var registro = (await _folder.LeerAsync($"1;a;Obra;32;{anio};;;\r\n")).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[] { "NUMERO_INVALIDO ejercicioFiscal 2" }));
    }

    [Test]
    public async Task Map_NamesTheItemOfAList_InItsFindings()
    {
        var yaml = SampleFolder.Yaml.Replace("entidad: {elemento: true, rellenar: 2}", "entidad: {elemento: true}\n      latitud: {elemento: true, numero: {decimal: \".\"}}", StringComparison.Ordinal);

        var registro = (await _folder.LeerAsync("1;a;Obra;\"32;x;y\";2024;;;\r\n", yaml)).Single();

        Assert.That(Rendered.Findings(registro), Is.EqualTo(new[] { "NUMERO_INVALIDO ubicaciones/ubicacion[2]/latitud 2", "NUMERO_INVALIDO ubicaciones/ubicacion[3]/latitud 2" }));
    }
}
