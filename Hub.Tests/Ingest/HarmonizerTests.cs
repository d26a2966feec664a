using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class HarmonizerTests
{
    [Test]
    public void Harmonize_ClassifiesAndFillsDefaults_WhenTheCodeReachesALeaf()
    {
        var resultado = Local("FISM-R33", "sc01b");

        Assert.That(resultado.Hallazgos, Is.Empty);
        Assert.That(resultado.Obra.Clasificacion?.Apertura, Is.EqualTo("010101"));
        Assert.That(resultado.Obra.Clasificacion?.Subfuncion, Is.EqualTo("223"));
        Assert.That(resultado.Obra.Clasificacion?.Partida, Is.Null);
        Assert.That(resultado.Obra.ModalidadObra, Is.EqualTo("REHA"));
    }

    [Test]
    public void Harmonize_Waits_WhenNobodyMappedTheCode()
    {
        var resultado = Local("FISM-R33", "ZZ99z");

        Assert.That(resultado.Hallazgos.Single().Codigo, Is.EqualTo("EQUIVALENCIA_FALTANTE"));
        Assert.That(resultado.Hallazgos.Single().Severidad, Is.EqualTo("ERROR"));
        Assert.That(resultado.Hallazgos.Single().Campo, Is.EqualTo("clasificacion/claveOrigen"));
    }

    [TestCase("FAIS-RUBRO", "urbanización", "EQUIVALENCIA_AMBIGUA", TestName = "Harmonize_Pends_WhenTheCodeIsAmbiguous")]
    [TestCase("FAIS-RUBRO", "otros proyectos", "CLASIFICACION_PENDIENTE", TestName = "Harmonize_Pends_WhenAmbiguousWithoutTargets")]
    [TestCase("FISM-R33", "SC", "CLASIFICACION_PENDIENTE", TestName = "Harmonize_Pends_WhenTheCodeStopsAtAProgramme")]
    [TestCase("SHCP-OPA-TIPO", "4", "CLASIFICACION_PENDIENTE", TestName = "Harmonize_Pends_WhenTheTargetIsNoLeaf")]
    [TestCase("SHCP-OPA-TIPO", "1", "CLASIFICACION_PENDIENTE", TestName = "Harmonize_Pends_WhenTheCodeDoesNotTellTheType")]
    public void Harmonize_Pends(string sistema, string clave, string codigo)
    {
        var resultado = Local(sistema, clave);

        Assert.That(resultado.Hallazgos.Select(hallazgo => (hallazgo.Codigo, hallazgo.Severidad)), Is.EqualTo(new[] { (codigo, "ADVERTENCIA") }));
        Assert.That(resultado.Obra.Clasificacion?.Apertura, Is.Null);
        Assert.That(resultado.NoEsObra, Is.Null);
    }

    [Test]
    public void Harmonize_Pends_WhenThereIsNoClassification()
    {
        var resultado = Run(Muestra.Obra() with { Clasificacion = null });

        Assert.That(resultado.Hallazgos.Single().Codigo, Is.EqualTo("CLASIFICACION_PENDIENTE"));
        Assert.That(resultado.Obra.Clasificacion, Is.Null);
    }

    [Test]
    public void Harmonize_LeavesOut_WhatIsNotAWork()
    {
        var resultado = Local("SHCP-OPA-TIPO", "6");

        Assert.That(resultado.NoEsObra, Does.StartWith("No es obra: Programa de Inversión de Adquisiciones"));
        Assert.That(resultado.Hallazgos.Single().Codigo, Is.EqualTo("NO_ES_OBRA"));
    }

    [TestCase("01", "APERTURA_NO_HOJA")]
    [TestCase("0101", "APERTURA_NO_HOJA")]
    [TestCase("019999", "VALOR_FUERA_DE_LISTA")]
    public void Harmonize_Refuses_WhenTheGivenKeyIsNoLeaf(string apertura, string codigo)
    {
        var resultado = Run(Muestra.Obra() with { Clasificacion = new Clasificacion { Apertura = apertura } });

        Assert.That(resultado.Hallazgos.Select(hallazgo => (hallazgo.Codigo, hallazgo.Severidad)), Is.EqualTo(new[] { (codigo, "ERROR") }));
    }

    [Test]
    public void Harmonize_KeepsWhatTheAgencySaid_WhenItContradictsTheDefaults()
    {
        var resultado = Run(Muestra.Obra() with
        {
            ModalidadObra = "AMPL",
            RegimenLegal = "LEY_ESTATAL",
            Clasificacion = new Clasificacion { SistemaOrigen = "FISM-R33", ClaveOrigen = "SC01b", Subfuncion = "221", Partida = "61399" },
            Financiamientos = [new Financiamiento { Ramo = "16" }],
        });

        Assert.That(resultado.Obra.ModalidadObra, Is.EqualTo("AMPL"));
        Assert.That(resultado.Obra.RegimenLegal, Is.EqualTo("LEY_ESTATAL"));
        Assert.That(resultado.Obra.Clasificacion?.Subfuncion, Is.EqualTo("221"));
        Assert.That(resultado.Obra.Clasificacion?.Partida, Is.EqualTo("61399"));
    }

    [TestCase("DOMINIO_PUBLICO", "613")]
    [TestCase("PROPIO", "623")]
    [TestCase("OTRO", null)]
    public void Harmonize_FillsTheItem_OnlyWhenTheKindOfGoodIsSaid(string tipoBien, string? partida)
    {
        var resultado = Run(Muestra.Obra() with { DatosAdicionales = [new() { Nombre = "tipoBien", Valor = tipoBien }] });

        Assert.That(resultado.Obra.Clasificacion?.Partida, Is.EqualTo(partida));
    }

    [Test]
    public void Harmonize_FillsMunicipioAndEntidad_FromTheLocality()
    {
        var resultado = Run(Muestra.Obra() with
        {
            Ubicaciones = [new Ubicacion { Localidad = "320170025" }, new Ubicacion { Localidad = "140010001" }, new Ubicacion { Municipio = "32056" }],
        });

        Assert.That(
            resultado.Obra.Ubicaciones?.Select(ubicacion => (ubicacion.Entidad, ubicacion.Municipio)),
            Is.EqualTo(new[] { ("32", "32017"), (null, null), ("32", "32056") }));
    }

    [Test]
    public void Harmonize_NamesTheFundByItsKey_WhenAnAliasIsGiven()
    {
        var resultado = Run(Muestra.Obra() with { Financiamientos = [new Financiamiento { Fondo = "fismdf" }, new Financiamiento { Fondo = "OTRO" }] });

        Assert.That(resultado.Obra.Financiamientos?.Select(linea => linea.Fondo), Is.EqualTo(new[] { "I004", "OTRO" }));
        Assert.That(resultado.Obra.RegimenLegal, Is.EqualTo("LEY_ESTATAL"));
    }

    [TestCase("33", null, null, null, "LEY_ESTATAL")]
    [TestCase(null, "I003", null, null, "LEY_ESTATAL")]
    [TestCase("33", "I004", "FEDERAL", null, "LEY_ESTATAL")]
    [TestCase("16", null, null, null, "LOPSRM")]
    [TestCase("09", "K", "FEDERAL", null, "LOPSRM")]
    [TestCase(null, null, "FEDERAL", "CV-1", "LOPSRM")]
    [TestCase(null, null, "FEDERAL", null, null)]
    [TestCase("28", null, null, null, null)]
    [TestCase(null, null, "ESTATAL", null, "LEY_ESTATAL")]
    [TestCase("09", null, "MUNICIPAL", null, "LEY_ESTATAL")]
    [TestCase(null, null, "PRIVADO", null, null)]
    [TestCase(null, null, null, null, null)]
    public void Derive_JudgesOneLine(string? ramo, string? fondo, string? aportante, string? convenio, string? regimen) => Assert.That(
        RegimenLegal.Derive([new Financiamiento { Ramo = ramo, Fondo = fondo, Aportante = aportante, Convenio = convenio }]),
        Is.EqualTo(regimen));

    [Test]
    public void Derive_IsFederal_WhenAnyLineOfAMixtureIs()
    {
        Financiamiento estatal = new() { Aportante = "ESTATAL" };
        Financiamiento federal = new() { Ramo = "23", Convenio = "CV-1" };
        Financiamiento incierta = new() { Aportante = "FEDERAL" };

        Assert.That(RegimenLegal.Derive([estatal, federal, incierta]), Is.EqualTo("LOPSRM"));
        Assert.That(RegimenLegal.Derive([estatal, incierta]), Is.Null);
        Assert.That(RegimenLegal.Derive(null), Is.Null);
    }

    private static Armonizacion Local(string sistema, string clave) =>
        Run(Muestra.Obra() with { Clasificacion = new Clasificacion { SistemaOrigen = sistema, ClaveOrigen = clave } });

    private static Armonizacion Run(Obra obra) => Harmonizer.Harmonize(obra, Muestra.Catalogo, Muestra.Hoy, 3);
}
