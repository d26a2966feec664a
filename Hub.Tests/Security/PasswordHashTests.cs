using Hub.Service.Security;
using NUnit.Framework;

namespace Hub.Tests.Security;

public sealed class PasswordHashTests
{
    private const int FewIterations = 10;

    [Test]
    public void Verify_AcceptsOnlyTheSamePassword_WhenOneCharacterDiffers()
    {
        var hash = PasswordHash.Create("árbol-de-levas", FewIterations);

        Assert.Multiple(() =>
        {
            Assert.That(hash.Verify("árbol-de-levas"), Is.True);
            Assert.That(hash.Verify("arbol-de-levas"), Is.False);
            Assert.That(hash.Verify(""), Is.False);
        });
    }

    [Test]
    public void Create_SaltsEachHash_WhenThePasswordIsTheSame()
    {
        var one = PasswordHash.Create("igual", FewIterations);
        var other = PasswordHash.Create("igual", FewIterations);

        Assert.Multiple(() =>
        {
            Assert.That(one.Salt, Has.Length.GreaterThanOrEqualTo(16));
            Assert.That(one.Salt, Is.Not.EqualTo(other.Salt));
            Assert.That(one.Hash, Is.Not.EqualTo(other.Hash));
        });
    }

    // PBKDF2-HMAC-SHA512 of "password", "salt", computed with Python's hashlib.pbkdf2_hmac.
    [TestCase(1, "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce")]
    [TestCase(4096, "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5")]
    public void Verify_IsPbkdf2WithHmacSha512_WhenComputedElsewhere(int iterations, string hexadecimal)
    {
        var hash = new PasswordHash(
            "PBKDF2-HMAC-SHA512", iterations, "salt"u8.ToArray(), Convert.FromHexString(hexadecimal));

        Assert.That(hash.Verify("password"), Is.True);
    }

    [Test]
    public void Verify_RefusesEveryPassword_WhenTheAlgorithmIsUnknown()
    {
        var hash = PasswordHash.Create("igual", FewIterations) with { Algorithm = "MD5" };

        Assert.That(hash.Verify("igual"), Is.False);
    }

    [Test]
    public void Defaults_PayAtLeastTheRecommendedIterations_WhenNothingIsConfigured() =>
        Assert.That(new SecurityOptions().Iterations, Is.GreaterThanOrEqualTo(210_000));
}
