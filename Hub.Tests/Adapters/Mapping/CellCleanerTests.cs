using Hub.Adapters.Mapping;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

public sealed class CellCleanerTests
{
    [TestCase("apostrofo", "'001 02", "001 02")]
    [TestCase("apostrofo", "d'Or", "d'Or")]
    [TestCase("espacio-duro", "a\u00A0b\u2007c\u202Fd", "a b c d")]
    [TestCase("saltos", "a\r\nb\nc\rd\te", "a b c d e")]
    [TestCase("colapsar", "a   b  c", "a b c")]
    [TestCase("recortar", "  a b ", "a b")]
    [TestCase("sin-espacios", " 001 02\u00A0001\t", "00102001")]
    public void Clean_DoesWhatTheStepSays(string step, string text, string expected)
    {
        Assert.That(new CellCleaner([CellCleaner.Steps[step]]).Clean(text), Is.EqualTo(expected));
    }

    [Test]
    public void Clean_RunsTheStepsInOrder()
    {
        var cleaner = new CellCleaner([CellCleaner.Steps["recortar"], CellCleaner.Steps["apostrofo"]]);

        Assert.That(cleaner.Clean(" '0418T4O0002"), Is.EqualTo("0418T4O0002"));
    }
}
