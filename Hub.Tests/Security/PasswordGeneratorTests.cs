using Hub.Service.Security;
using NUnit.Framework;

namespace Hub.Tests.Security;

public sealed class PasswordGeneratorTests
{
    [Test]
    public void Create_GivesLongDistinctUnambiguousPasswords_WhenAskedManyTimes()
    {
        var passwords = Enumerable.Range(0, 500).Select(_ => PasswordGenerator.Create()).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(passwords, Is.Unique);
            Assert.That(passwords, Has.All.Matches("^[a-z2-9]{7}(-[a-z2-9]{7}){3}$"));
            Assert.That(string.Concat(passwords).IndexOfAny(['i', 'l', 'o', '0', '1']), Is.EqualTo(-1));
            Assert.That(string.Concat(passwords).Distinct().Count(), Is.EqualTo(32), "31 characters and the hyphen");
        });
    }
}
