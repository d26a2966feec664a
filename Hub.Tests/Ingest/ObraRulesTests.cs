using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class ObraRulesTests
{
    private static readonly DateTime UltimoDiaDe25 = new(2025, 4, 16);

    public static IEnumerable<TestCaseData> Casos => ObraRulesCases.Todos.Select(caso => new TestCaseData(caso.Regla).SetArgDisplayNames(caso.Regla));

    [TestCaseSource(nameof(Casos))]
    public void Check_FindsOnlyThatRule_WhenTheWorkBreaksIt(string nombre)
    {
        var caso = ObraRulesCases.Todos.Single(caso => caso.Regla == nombre);
        var severidad = ReglasObra.Todas.First(regla => regla.Nombre == nombre).Codigo.Severidad == Severidad.Error ? "ERROR" : "ADVERTENCIA";

        Assert.That(Check(caso.Bien), Is.Empty);
        Assert.That(
            Check(caso.Mal).Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo, hallazgo.Severidad, hallazgo.Renglon)),
            Is.EqualTo(new[] { (caso.Codigo, (string?)caso.Campo, severidad, (int?)7) }));
    }

    [TestCase("\u200B\uFEFF", TestName = "Check_RefusesTheKey_WhenNothingInItIsSeen")]
    [TestCase("\u0085", TestName = "Check_RefusesTheKey_WhenItIsOneControl")]
    public void CheckKey(string clave) => Assert.That(
        Check(Muestra.Obra() with { Clave = clave }).Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo)),
        Does.Contain(("LONGITUD_EXCEDIDA", "clave")));

    [Test]
    public void Check_RefusesTheKey_WhenTheFormThatIdentifiesDoesNotFit()
    {
        // Composition turns each of these musical notes into three characters of two units.
        var clave = string.Concat(Enumerable.Repeat("\U0001D160", 11));

        Assert.That(
            Check(Muestra.Obra() with { Clave = clave }).Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo)),
            Is.EqualTo(new[] { ("LONGITUD_EXCEDIDA", "clave") }));
    }

    [Test]
    public void EveryRuleOfTheTableHasACase() => Assert.That(
        ObraRulesCases.Todos.Select(caso => caso.Regla), Is.EquivalentTo(ReglasObra.Todas.Select(regla => regla.Nombre)));

    [Test]
    public void Vigente_IsTheRuleBetweenItsDaysAndNoOther()
    {
        foreach (var regla in ReglasObra.Todas)
        {
            var regimen = regla.Jurisdiccion == "*" ? null : regla.Jurisdiccion;
            Assert.That(ReglasObra.Vigente(regla.Nombre, regimen, regla.Desde), Is.EqualTo(regla), regla.Nombre);
            Assert.That(ReglasObra.Vigente(regla.Nombre, regimen, regla.Desde.AddDays(-1)), Is.Null, regla.Nombre);
            if (regla.Hasta is { } hasta)
            {
                Assert.That(ReglasObra.Vigente(regla.Nombre, regimen, hasta), Is.EqualTo(regla), regla.Nombre);
                Assert.That(ReglasObra.Vigente(regla.Nombre, regimen, hasta.AddDays(1)), Is.Null, regla.Nombre);
            }

            if (regimen is not null)
                Assert.That(ReglasObra.Vigente(regla.Nombre, "LEY_ESTATAL", regla.Desde), Is.Null, regla.Nombre);
        }
    }

    [Test]
    public void Check_JudgesAnAgreementByTheDayOfTheContract_NotByToday()
    {
        var antes = ObraRulesCases.Changed(UltimoDiaDe25, montoNuevo: 1400m, diasMas: 0);
        var despues = ObraRulesCases.Changed(UltimoDiaDe25.AddDays(1), montoNuevo: 1400m, diasMas: 0);

        Assert.That(Check(antes).Single().Codigo, Is.EqualTo("MODIFICACION_EXCEDIDA"));
        Assert.That(Check(despues), Is.Empty);
    }

    [Test]
    public void Check_AddsUpAbsoluteChanges_WhenAgreementsRaiseAndLower()
    {
        var obra = ObraRulesCases.Changed(UltimoDiaDe25, montoNuevo: 1150m, diasMas: 0);
        var contrato = obra.Contratos![0];
        var vuelta = new ConvenioModificatorio { MontoAnterior = 1150m, MontoNuevo = 1000m };

        Assert.That(Check(obra), Is.Empty);
        Assert.That(
            Check(obra with { Contratos = [contrato with { Convenios = [.. contrato.Convenios!, vuelta] }] }).Single().Codigo,
            Is.EqualTo("MODIFICACION_EXCEDIDA"));
    }

    [Test]
    public void Check_JudgesACall_OnlyUnderTheTextThatWasRead()
    {
        Assert.That(Check(Called(new DateTime(2025, 4, 16))), Is.Empty);
        Assert.That(Check(Called(new DateTime(2025, 4, 17))).Single().Codigo, Is.EqualTo("PLAZO_INSUFICIENTE"));

        static Obra Called(DateTime convocatoria) => Muestra.Obra() with
        {
            RegimenLegal = "LOPSRM",
            Contratos = [new Contrato { Procedimiento = new Procedimiento { Tipo = "LP", Caracter = "N", Convocatoria = convocatoria, Apertura = convocatoria.AddDays(9) } }],
        };
    }

    [TestCase("LEY_ESTATAL")]
    [TestCase(null)]
    public void Check_AppliesNoFederalRule_WhenTheWorkIsNotKnownToBeFederal(string? regimen)
    {
        var obra = Muestra.Obra() with { RegimenLegal = regimen, Contratos = [Muestra.Contrato(Muestra.Hoy) with { PorcentajeAnticipo = 50m }] };

        Assert.That(Check(obra), Is.Empty);
    }

    [Test]
    public void Check_DoesNotJudgeTheAdvance_WhenTheContractIsNotSigned()
    {
        var contrato = Muestra.Contrato(Muestra.Hoy) with { FechaFirma = null, PorcentajeAnticipo = 50m };

        Assert.That(Check(Muestra.Obra() with { RegimenLegal = "LOPSRM", Contratos = [contrato] }), Is.Empty);
    }

    [Test]
    public void Check_ComparesEachMomentWithTheNearestStatedBefore()
    {
        Financiamiento linea = new()
        {
            MontoModificado = 100m, MontoComprometido = 120m, MontoDevengado = 90m, MontoPagado = 95m,
        };

        Assert.That(
            Check(Muestra.Obra() with { Financiamientos = [linea] }).Select(hallazgo => hallazgo.Campo),
            Is.EqualTo(new[] { "financiamientos/financiamiento[1]/montoComprometido", "financiamientos/financiamiento[1]/montoPagado" }));
    }

    [Test]
    public void Check_HoldsEveryFieldToTheContract()
    {
        Assert.That(
            Codes(Muestra.Obra() with { Nombre = new string('x', 1001), Contratos = [new Contrato { Numero = new string('x', 101) }] }),
            Is.EqualTo(new[] { ("LONGITUD_EXCEDIDA", "nombre"), ("LONGITUD_EXCEDIDA", "contratos/contrato[1]/numero") }));
        Assert.That(
            Codes(Muestra.Obra() with { Clasificacion = new Clasificacion { Subfuncion = "22A" } }),
            Is.EqualTo(new[] { ("PATRON_INVALIDO", "clasificacion/subfuncion"), ("VALOR_FUERA_DE_LISTA", "clasificacion/subfuncion") }));
        Assert.That(
            Codes(Muestra.Obra() with { Avance = new Avance { Fisico = 33.33335m } }), Is.EqualTo(new[] { ("NUMERO_INVALIDO", "avance/fisico") }));
        Assert.That(Codes(Muestra.Obra() with { Avance = new Avance { Fisico = 33.33330m } }), Is.Empty);

        static IEnumerable<(string, string?)> Codes(Obra obra) => Check(obra).Select(hallazgo => (hallazgo.Codigo, hallazgo.Campo));
    }

    [Test]
    public void Check_GivesAllFindingsAtOnce()
    {
        var obra = Muestra.Obra() with { Etapa = "X", ModalidadObra = "X", Avance = new Avance { Fisico = 101m, Financiero = -1m } };

        Assert.That(Check(obra), Has.Count.EqualTo(4));
    }

    [Test]
    public void Version_NamesTheContentOfTheTable() => Assert.That(ReglasObra.Version, Does.Match(@"^1\+[0-9a-f]{12}$"));

    private static IReadOnlyList<Hallazgo> Check(Obra obra) => ObraRules.Check(obra, Muestra.Catalogo, Muestra.Hoy, 7);
}
