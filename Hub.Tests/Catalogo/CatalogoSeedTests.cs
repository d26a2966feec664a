using Hub.Service.Catalogo;
using NUnit.Framework;

namespace Hub.Tests.Catalogo;

public sealed class CatalogoSeedTests
{
    private static readonly IReadOnlyList<ListaSemilla> Semilla = CatalogoSeed.Read();

    [TestCase("MUNICIPIOS", 58)]
    [TestCase("APERTURA", 151)]
    [TestCase("EQUIVALENCIAS", 49)]
    [TestCase("EQUIVALENCIAS_PROPIAS", 16)]
    [TestCase("MODALIDADES", 11)]
    [TestCase("CONAC_FUNCIONAL", 143)]
    [TestCase("CONAC_PROGRAMATICA", 23)]
    [TestCase("CONAC_COG", 22)]
    [TestCase("FONDOS", 28)]
    [TestCase("FUENTES", 12)]
    [TestCase("RAMOS", 36)]
    [TestCase("UNIDADES", 23)]
    [TestCase("BENEFICIARIOS", 8)]
    public void Read_GivesEveryRow_OfEachList(string lista, int registros)
    {
        var leida = Semilla.Single(semilla => semilla.Lista == lista);

        Assert.That(leida.Registros, Is.EqualTo(registros));
        Assert.That(leida.Huella, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(leida.Origen, Is.Not.Empty);
    }

    [Test]
    public void Read_GivesFifteenProgrammesAndOneHundredAndFourLeaves()
    {
        var porNivel = Semilla.SelectMany(lista => lista.Nodos).GroupBy(nodo => nodo.Nivel).ToDictionary(grupo => grupo.Key, grupo => grupo.Count());

        Assert.That(porNivel, Is.EqualTo(new Dictionary<int, int> { [1] = 15, [2] = 32, [3] = 104 }));
    }

    [Test]
    public void Read_HoldsNoCrosswalkEntryToAKeyThatDoesNotExist()
    {
        var claves = Semilla.SelectMany(lista => lista.Nodos).Select(nodo => nodo.Clave).ToHashSet();
        var entradas = Semilla.SelectMany(lista => lista.Equivalencias).ToList();

        Assert.That(entradas.SelectMany(entrada => entrada.Destinos), Is.All.Matches<string>(claves.Contains));
        Assert.That(entradas.Select(entrada => entrada.Calidad).Distinct(), Is.SubsetOf(Calidades.Todas));
    }

    [Test]
    public void Read_SendsNoItemOfTheCogToALeaf()
    {
        var propias = Semilla.Single(lista => lista.Lista == Listas.EquivalenciasPropias).Equivalencias;

        Assert.That(propias.SelectMany(entrada => entrada.Destinos), Has.All.Length.LessThan(6));
    }

    [Test]
    public void Read_HoldsNoKeyTwiceInAList()
    {
        foreach (var lista in Semilla)
        {
            Assert.That(lista.Claves.Select(clave => clave.Clave), Is.Unique, lista.Lista);
            Assert.That(lista.Equivalencias.Select(entrada => (entrada.SistemaOrigen, TextoNormal.De(entrada.ClaveOrigen))), Is.Unique, lista.Lista);
        }
    }
}
