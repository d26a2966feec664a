using Hub.Service.Security;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Security;

public sealed class VerifiedCredentialsTests
{
    private static readonly PasswordHash Stored = PasswordHash.Create("x", 1);

    private readonly FakeTimeProvider clock = new();

    [Test]
    public void Contains_IsTrueOnlyForWhatWasAdded_WhenUserPasswordOrHashDiffer()
    {
        var verified = Verified(new SecurityOptions());
        verified.Add("ab", "c", Stored);

        Assert.Multiple(() =>
        {
            Assert.That(verified.Contains("ab", "c", Stored), Is.True);
            Assert.That(verified.Contains("a", "bc", Stored), Is.False);
            Assert.That(verified.Contains("ab", "d", Stored), Is.False);
            Assert.That(verified.Contains("ab", "c", PasswordHash.Create("x", 1)), Is.False, "rotated");
        });
    }

    [Test]
    public void Contains_Forgets_WhenTheTimeIsOver()
    {
        var verified = Verified(new SecurityOptions { RememberSeconds = 60 });
        verified.Add("sop", "clave", Stored);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.That(verified.Contains("sop", "clave", Stored), Is.True);

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.That(verified.Contains("sop", "clave", Stored), Is.False);
    }

    [Test]
    public void Add_KeepsTheNewest_WhenTheLimitIsReached()
    {
        var verified = Verified(new SecurityOptions { RememberLimit = 8 });
        for (var index = 0; index < 50; index++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            verified.Add($"usuario{index}", "clave", Stored);
            Assert.That(verified.Count, Is.LessThanOrEqualTo(8));
        }

        Assert.That(verified.Contains("usuario49", "clave", Stored), Is.True);
        Assert.That(verified.Contains("usuario0", "clave", Stored), Is.False);
    }

    [Test]
    public void Add_RemembersNothing_WhenConfiguredSo()
    {
        var verified = Verified(new SecurityOptions { RememberSeconds = 0 });

        verified.Add("sop", "clave", Stored);

        Assert.That(verified.Count, Is.Zero);
    }

    private VerifiedCredentials Verified(SecurityOptions options) => new(Options.Create(options), clock);
}
