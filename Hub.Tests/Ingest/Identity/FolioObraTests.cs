using Hub.Service.Ingest.Identity;
using NUnit.Framework;

namespace Hub.Tests.Ingest.Identity;

public sealed class FolioObraTests
{
    // Digits computed by hand after Luhn over AAAA MMMMM NNNNNN.
    [TestCase(2026, "32017", 1, "ZAC-2026-32017-000001-0")]
    [TestCase(2024, "32000", 123456, "ZAC-2024-32000-123456-6")]
    public void Crear_WritesTheFolioWithItsDigit(int ejercicio, string municipio, int serie, string folio) =>
        Assert.That(FolioObra.Crear(ejercicio, municipio, serie).ToString(), Is.EqualTo(folio));

    [Test]
    public void TryParse_ReadsBackWhatCrearWrote()
    {
        var folio = FolioObra.Crear(2025, "32056", 999_999);

        Assert.That(FolioObra.TryParse(folio.ToString().ToLowerInvariant(), out var leido), Is.True);
        Assert.That(leido, Is.EqualTo(folio));
    }

    [Test]
    public void TryParse_Refuses_WhenAnyOneDigitIsMistyped()
    {
        var folio = FolioObra.Crear(2025, "32056", 4711).ToString();
        for (var lugar = 4; lugar < folio.Length; lugar++)
        {
            if (!char.IsDigit(folio[lugar]))
                continue;
            var otro = (char)('0' + (folio[lugar] - '0' + 1) % 10);
            var mal = folio[..lugar] + otro + folio[(lugar + 1)..];
            Assert.That(FolioObra.TryParse(mal, out _), Is.False, mal);
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("ZAC-2026-32017-000001")]
    [TestCase("JAL-2026-32017-000001-0")]
    [TestCase("ZAC-2026-14017-000001-0")]
    public void TryParse_Refuses_WhenTheShapeIsWrong(string? folio) => Assert.That(FolioObra.TryParse(folio, out _), Is.False);

    [TestCase(2026, "32017", 0)]
    [TestCase(2026, "32017", 1_000_000)]
    [TestCase(10_000, "32017", 1)]
    [TestCase(2026, "3201", 1)]
    public void Crear_Throws_WhenAPartDoesNotFit(int ejercicio, string municipio, int serie) =>
        Assert.That(() => FolioObra.Crear(ejercicio, municipio, serie), Throws.InstanceOf<ArgumentException>());
}
