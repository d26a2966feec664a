using Hub.Adapters.Mapping;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

public sealed class LostCharacterTests
{
    [TestCase("sin marca", 0)]
    [TestCase("¿Cuánto falta?", 0)]
    [TestCase("Vea: ¿cuánto? y ¿cuándo?", 0)]
    [TestCase("¿Cuánto falta", 1)]
    [TestCase("edificio ¿R¿", 2)]
    [TestCase("los CGV¿s ¿cuántos?", 1)]
    [TestCase("¿los CGV¿s?", 2)]
    [TestCase("Zacatecas ¿ Saltillo?", 1)]
    [TestCase("¿\tOperación más segura?", 1)]
    [TestCase("de 90¿ a 136¿", 2)]
    [TestCase("¿", 1)]
    public void Count_TellsLostCharactersFromQuestions(string text, int expected)
    {
        Assert.That(LostCharacter.Count(text, '¿'), Is.EqualTo(expected));
    }

    [Test]
    public void Count_TakesEveryOtherMarkAsLost()
    {
        Assert.That(LostCharacter.Count("a#b #c?", '#'), Is.EqualTo(2));
    }
}
