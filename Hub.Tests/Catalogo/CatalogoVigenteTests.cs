using Hub.Contracts.Catalogo;
using Hub.Service.Catalogo;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Catalogo;

public sealed class CatalogoVigenteTests
{
    private static readonly DateTime Ultimo = new(2025, 12, 31);

    [Test]
    public void Equivalencia_IsFound_WithoutCaseAccentsOrRepeatedSpaces()
    {
        var entrada = Muestra.Catalogo.Equivalencia("fais-rubro", "  URBANIZACION ", Muestra.Hoy);

        Assert.That(entrada?.Destinos, Is.EqualTo(new[] { "03", "04", "09" }));
    }

    [TestCase("614")]
    [TestCase("6140")]
    [TestCase("61401")]
    public void Equivalencia_TakesAnItemByItsFirstThreeDigits(string partida) =>
        Assert.That(Muestra.Catalogo.Equivalencia("CONAC-COG", partida, Muestra.Hoy)?.Destinos, Is.EqualTo(new[] { "03" }));

    [TestCase("33602")]
    [TestCase("618")]
    public void Equivalencia_IsNull_WhenTheItemIsNotOfAWork(string partida) =>
        Assert.That(Muestra.Catalogo.Equivalencia("CONAC-COG", partida, Muestra.Hoy), Is.Null);

    [Test]
    public void Nodo_IsThatOfTheDay_WhenAKeyWasReplaced()
    {
        var catalogo = Replaced();

        Assert.That(catalogo.Nodo("010101", Ultimo)?.Nombre, Is.EqualTo("Pozo"));
        Assert.That(catalogo.Nodo("010101", Ultimo.AddDays(1)), Is.Null);
        Assert.That(catalogo.Nodo("010199", Ultimo), Is.Null);
        Assert.That(catalogo.Nodo("010199", Ultimo.AddDays(1))?.Nombre, Is.EqualTo("Pozo profundo"));
    }

    [Test]
    public void Equivalencia_IsThatOfTheDay_WhenItChanged()
    {
        var catalogo = Replaced();

        Assert.That(catalogo.Equivalencia("X", "1", Ultimo)?.Destinos, Is.EqualTo(new[] { "010101" }));
        Assert.That(catalogo.Equivalencia("X", "1", Ultimo.AddDays(1))?.Destinos, Is.EqualTo(new[] { "010199" }));
    }

    [TestCase("Urbanización  ", "URBANIZACION")]
    [TestCase("Cañada\u00a0Honda", "CAÑADA HONDA")]
    [TestCase("\tagua   y\nsaneamiento ", "AGUA Y SANEAMIENTO")]
    [TestCase(null, "")]
    public void TextoNormal_KeepsWhatTellsNamesApart(string? texto, string normal) =>
        Assert.That(TextoNormal.De(texto), Is.EqualTo(normal));

    private static CatalogoVigente Replaced()
    {
        var desde = new DateTime(2000, 1, 1);
        return new CatalogoVigente(
            [
                new NodoApertura { Clave = "010101", Nivel = 3, Nombre = "Pozo", VigenteDesde = desde, VigenteHasta = Ultimo, ReemplazadaPor = "010199" },
                new NodoApertura { Clave = "010199", Nivel = 3, Nombre = "Pozo profundo", VigenteDesde = Ultimo.AddDays(1) },
            ],
            [
                new EntradaEquivalencia("X", "1", null, Calidades.Exacta, ["010101"], null, desde, Ultimo, null),
                new EntradaEquivalencia("X", "1", null, Calidades.Exacta, ["010199"], null, Ultimo.AddDays(1), null, null),
            ],
            new Dictionary<string, IReadOnlyList<ClaveLista>>(),
            new Dictionary<string, string>());
    }
}
