using System.Text;
using Hub.Adapters;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Ingest.Identity;
using Hub.Service.Ingest;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest.Identity;

public sealed class DecisionTests
{
    private static readonly DateTime Corte2019 = new(2019, 12, 31);
    private static readonly DateTime Corte2021 = new(2021, 12, 31);

    [Test]
    public void Decide_IsNew_WhenTheKeyIsNotKnown() => Assert.That(One(Muestra.Obra()).Resultado, Is.EqualTo("NUEVO"));

    [Test]
    public void Decide_ChangesNothing_WhenTheSameCutSaysTheSame()
    {
        var obra = Muestra.Obra() with { FechaCorte = Corte2019 };
        var conocida = Known(corteVigente: Corte2021, (Corte2019, Fingerprint.Of(obra)), (Corte2021, "otra"));

        Assert.That(One(obra, conocida).Resultado, Is.EqualTo("SIN_CAMBIO"));
    }

    [Test]
    public void Decide_UpdatesTheWork_WhenTheCutIsNewer()
    {
        var resuelto = One(Muestra.Obra() with { FechaCorte = Corte2021 }, Known(Corte2019, (Corte2019, "otra")));

        Assert.That((resuelto.Resultado, resuelto.CambiaObra), Is.EqualTo(("ACTUALIZADO", true)));
        Assert.That(resuelto.Hallazgos, Is.Empty);
    }

    [TestCase(false, TestName = "Decide_KeepsAnOldCutAsSaid_WhenItIsSeenForTheFirstTime")]
    [TestCase(true, TestName = "Decide_KeepsAnOldCutAsSaid_WhenItIsCorrected")]
    public void Decide_KeepsAnOldCutAsSaid(bool dichaAntes)
    {
        var conocida = dichaAntes ? Known(Corte2021, (Corte2021, "a"), (Corte2019, "b")) : Known(Corte2021, (Corte2021, "a"));

        var resuelto = One(Muestra.Obra() with { FechaCorte = Corte2019 }, conocida);

        Assert.That((resuelto.Resultado, resuelto.CambiaObra), Is.EqualTo(("ACTUALIZADO", false)));
        Assert.That(Codes(resuelto), Is.EqualTo(new[] { "CORTE_ANTERIOR" }));
    }

    [Test]
    public void Decide_ComparesWithoutACut_InASlotOfItsOwn()
    {
        var obra = Muestra.Obra();
        var conocida = Known(corteVigente: null, (DateTime.MinValue, Fingerprint.Of(obra)));

        Assert.That(One(obra, conocida).Resultado, Is.EqualTo("SIN_CAMBIO"));
        Assert.That(One(obra with { Etapa = "EJE" }, conocida).Resultado, Is.EqualTo("ACTUALIZADO"));
    }

    [Test]
    public void Decide_ChangesNothing_WhenADeliveryRepeatsARecord()
    {
        var resueltos = Decide([Prepared(2, Muestra.Obra()), Prepared(3, Muestra.Obra())]);

        Assert.That(resueltos.Select(resuelto => resuelto.Resultado), Is.EqualTo(new[] { "NUEVO", "SIN_CAMBIO" }));
    }

    [Test]
    public void Decide_HoldsTheSecond_WhenADeliverySaysTwoThingsOfAKey()
    {
        var resueltos = Decide([Prepared(2, Muestra.Obra("KA 301")), Prepared(3, Muestra.Obra("ka301"))]);

        Assert.That(resueltos.Select(resuelto => resuelto.Resultado), Is.EqualTo(new[] { "NUEVO", "CUARENTENA" }));
        Assert.That(Codes(resueltos[1]), Is.EqualTo(new[] { "CLAVE_REPETIDA" }));
        Assert.That(resueltos[1].Hallazgos.Single().Mensaje, Does.Contain("renglón 2"));
    }

    [Test]
    public void Decide_AcceptsTheSecond_WhenTheFirstWasInError()
    {
        var malo = Prepared(2, Muestra.Obra()) with { Hallazgos = [Codigos.FechaInvalida.En("fechaCorte", 2, "aaaa-mm-dd")] };

        var resueltos = Decide([malo, Prepared(3, Muestra.Obra())]);

        Assert.That(resueltos.Select(resuelto => resuelto.Resultado), Is.EqualTo(new[] { "CUARENTENA", "NUEVO" }));
    }

    [Test]
    public void Decide_GivesTheSame_WhenItsTransactionIsTriedAgain()
    {
        var vista = new EntregaVista();
        RegistroPreparado[] batch = [Prepared(2, Muestra.Obra()), Prepared(3, Muestra.Obra() with { Etapa = "EJE" })];

        var primera = Decide(batch, vista: vista).Select(resuelto => resuelto.Resultado).ToList();
        var segunda = Decide(batch, vista: vista).Select(resuelto => resuelto.Resultado).ToList();

        Assert.That(primera, Is.EqualTo(new[] { "NUEVO", "CUARENTENA" }));
        Assert.That(segunda, Is.EqualTo(primera));
    }

    [TestCase("Aula en primaria Benito Juárez", 2025, "CUARENTENA")]
    [TestCase("Aula en primaria Benito Juárez", 2026, "ACTUALIZADO")]
    [TestCase("AMPLIACIÓN DE RED EN TACOALECHE", 2025, "ACTUALIZADO")]
    [TestCase("Rehabilitación de calle", 2025, "ACTUALIZADO")]
    public void Decide_HoldsTheKeyOfAnotherWork_WhenYearAndNameDiffer(string nombre, int ejercicio, string resultado)
    {
        var obra = Muestra.Obra() with { Nombre = nombre, EjercicioFiscal = ejercicio };

        var resuelto = One(obra, Known(null, (DateTime.MinValue, "otra")));

        Assert.That(resuelto.Resultado, Is.EqualTo(resultado));
        Assert.That(Codes(resuelto), Is.EqualTo(resultado == "CUARENTENA" ? ["CLAVE_DE_OTRA_OBRA"] : Array.Empty<string>()));
    }

    [TestCase(49.99, new[] { "AVANCE_RETROCEDE" })]
    [TestCase(50, new string[0])]
    public void Decide_Warns_WhenProgressFalls(decimal fisico, string[] codigos)
    {
        var conocida = Known(null, (DateTime.MinValue, "otra")) with { AvanceFisico = 50m };

        var resuelto = One(Muestra.Obra() with { Avance = new Avance { Fisico = fisico } }, conocida);

        Assert.That((resuelto.Resultado, resuelto.CambiaObra), Is.EqualTo(("ACTUALIZADO", true)));
        Assert.That(Codes(resuelto), Is.EqualTo(codigos));
    }

    [TestCase("SOP", "NUEVO")]
    [TestCase("sop", "NUEVO")]
    [TestCase("SHCP", "RECHAZADO")]
    public void Decide_Refuses_TheWorkOfAnotherAgency(string dependencia, string resultado) =>
        Assert.That(One(Muestra.Obra() with { Dependencia = dependencia }).Resultado, Is.EqualTo(resultado));

    [Test]
    public void Decide_Ignores_WhatTheProfileOrTheCrosswalkLeavesOut()
    {
        var adquisicion = Muestra.Obra() with { Clasificacion = new Clasificacion { SistemaOrigen = "SHCP-OPA-TIPO", ClaveOrigen = "6" } };
        var fuera = Preparer.Prepare(new RegistroEntrante { Renglon = 4, Original = Original, Ignorado = "fuera de Zacatecas" });

        var resueltos = Decide([Prepared(3, adquisicion), fuera]);

        Assert.That(resueltos.Select(resuelto => resuelto.Resultado), Has.All.EqualTo("IGNORADO"));
        Assert.That(resueltos[1].Registro.Ignorado, Is.EqualTo("fuera de Zacatecas"));
    }

    [Test]
    public void Decide_SaysThatTheKeyIsMissing_WhenNobodyElseDid()
    {
        var sinObra = Preparer.Prepare(new RegistroEntrante { Renglon = 5, Original = Original });

        Assert.That(Codes(Decide([sinObra]).Single()), Is.EqualTo(new[] { "CLAVE_AUSENTE" }));
    }

    private static readonly RegistroOriginal Original = new(Encoding.UTF8.GetBytes("x"), "csv", "utf-8");

    private static RegistroPreparer Preparer => new("SOP", Muestra.Catalogo, Muestra.Hoy);

    private static RegistroPreparado Prepared(int renglon, Obra obra) =>
        Preparer.Prepare(new RegistroEntrante { Renglon = renglon, Original = Original, Obra = obra });

    private static RegistroResuelto One(Obra obra, ObraConocida? conocida = null) => Decide([Prepared(2, obra)], conocida).Single();

    private static IReadOnlyList<RegistroResuelto> Decide(
        IReadOnlyList<RegistroPreparado> registros, ObraConocida? conocida = null, EntregaVista? vista = null)
    {
        var conocidas = new Dictionary<ClaveObra, ObraConocida>();
        if (conocida is not null)
            conocidas[ClaveNormal.De("SOP", "OP-1", null)] = conocida;
        return Decision.Decide(registros, conocidas, vista ?? new EntregaVista());
    }

    private static ObraConocida Known(DateTime? corteVigente, params (DateTime Corte, string Huella)[] cortes) => new(
        1, "ZAC-2026-32000-000001-0", 1, 2026, Muestra.Obra().Nombre, corteVigente, cortes.ToDictionary(corte => corte.Corte, corte => corte.Huella));

    private static IEnumerable<string> Codes(RegistroResuelto resuelto) => resuelto.Hallazgos.Select(hallazgo => hallazgo.Codigo);
}
