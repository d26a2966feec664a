using Hub.Service.Ingest.Identity;
using NUnit.Framework;

namespace Hub.Tests.Ingest.Identity;

public sealed class ClaveNormalTests
{
    [TestCase("KA 301")]
    [TestCase("ka301")]
    [TestCase(" KA\u00A0301\t")]
    [TestCase("KA\u200B301")]
    [TestCase("\uFEFFKA301")]
    [TestCase("KA\u00AD301\u202C")]
    [TestCase("KA\u0085301\u007F")]
    public void De_IsTheSame_WhenOnlyCaseSpacesOrUnseenCharactersDiffer(string clave) =>
        Assert.That(ClaveNormal.De(clave), Is.EqualTo("KA301"));

    [TestCase("KA-301")]
    [TestCase("KA0301")]
    [TestCase("KÁ301")]
    public void De_IsAnother_WhenALetterADigitOrAMarkDiffers(string clave) =>
        Assert.That(ClaveNormal.De(clave), Is.Not.EqualTo("KA301"));
}
