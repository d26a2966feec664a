using System.Text;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>Mark, then declaration, then Content-Type, then UTF-8; and never a character that nobody wrote.</summary>
public sealed class EncodingsTests
{
    private const string Spanish = "Año de la Peña “ü” €";

    private SoapTestHost host = null!;

    [OneTimeSetUp]
    public async Task Start() => host = await SoapTestHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    // The token's own ñ decodes too, or the credential would not be valid.
    private static IEnumerable<TestCaseData> Readable()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        TestCaseData Case(string name, byte[] body, string? contentType, string text = Spanish) =>
            new TestCaseData(body, contentType, text).SetArgDisplayNames(name);
        byte[] Bytes(Encoding encoding, string declaration = "", string text = Spanish, bool mark = false) =>
            [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(declaration + Sobres.Ping(text))];

        yield return Case("utf-8 by default", Bytes(Encoding.UTF8), null);
        yield return Case("utf-8 mark against all", Bytes(Encoding.UTF8, "<?xml version='1.0' encoding='iso-8859-1'?>", mark: true), "text/xml; charset=iso-8859-1");
        yield return Case("windows-1252 declared", Bytes(windows, "<?xml version=\"1.0\" encoding=\"Windows-1252\" standalone=\"yes\"?>"), "text/xml; charset=utf-8");
        yield return Case("windows-1252 by header", Bytes(windows), "text/xml;charset=\"windows-1252\"");
        yield return Case("latin-1 declared", Bytes(Encoding.Latin1, "<?xml version='1.0' encoding='ISO-8859-1'?>", "Año Peña"), null, "Año Peña");
        yield return Case("latin-1 by header", Bytes(Encoding.Latin1, "", "Año Peña"), "text/xml; charset=ISO-8859-1", "Año Peña");
        yield return Case("utf-16 little endian", Bytes(Encoding.Unicode, "<?xml version='1.0' encoding='utf-16'?>", mark: true), null);
        yield return Case("utf-16 big endian", Bytes(Encoding.BigEndianUnicode, mark: true), "text/xml; charset=utf-16");
        yield return Case("utf-16 without mark", Bytes(Encoding.Unicode), "text/xml; charset=utf-16");
        yield return Case("beyond the plane", Bytes(Encoding.UTF8, "", "𝄞 casa"), null, "𝄞 casa");
    }

    [TestCaseSource(nameof(Readable))]
    public async Task Post_ReadsTheText_InEveryEncodingAdmitted(byte[] body, string? contentType, string text)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, body, contentType);

        Assert.That(reply.Value("mensaje"), Is.EqualTo(text), reply.Text);
    }

    private static IEnumerable<TestCaseData> Unreadable()
    {
        TestCaseData Case(string name, string contentType, params byte[] inside)
        {
            byte[] body = [.. "<mensaje>"u8, .. inside, .. "</mensaje>"u8];
            return new TestCaseData(body, contentType).SetArgDisplayNames(name);
        }

        yield return Case("latin-1 sent as utf-8", "text/xml; charset=utf-8", 0xF1);
        yield return Case("overlong", "text/xml; charset=utf-8", 0xC0, 0xAF);
        yield return Case("surrogate in utf-8", "text/xml; charset=utf-8", 0xED, 0xA0, 0x80);
        yield return Case("undefined in windows-1252", "text/xml; charset=windows-1252", 0x81);
        yield return Case("windows-1252 sent as latin-1", "text/xml; charset=iso-8859-1", 0x93);
        yield return Case("eight bits in ascii", "text/xml; charset=us-ascii", 0xF1);
        yield return Case("one byte sent as utf-16", "text/xml; charset=utf-16", 0x61);
        yield return new TestCaseData((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<a>"), 0x00, 0xD8, 0x61, 0x00], "text/xml").SetArgDisplayNames("half a pair in utf-16");
        yield return new TestCaseData((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<a>"), 0x61], "text/xml").SetArgDisplayNames("odd bytes in utf-16");
        yield return new TestCaseData((byte[])[.. Encoding.UTF8.GetBytes("<a>"), 0xC3], "text/xml").SetArgDisplayNames("cut in the last character");
    }

    [TestCaseSource(nameof(Unreadable))]
    public async Task Post_EndsInAFault_WhenAByteDoesNotDecode(byte[] body, string contentType)
    {
        var reply = await host.PostAsync(Sobres.Sincronizacion, body, contentType);

        Assert.That(reply.Codigo, Is.EqualTo("MENSAJE_CODIFICACION"), reply.Text);
        Assert.That(reply.Text, Does.Not.Contain('\uFFFD'));
    }

    [Test]
    public async Task Post_FindsTheBadByte_WhenItComesAfterManyChunks()
    {
        var text = Encoding.UTF8.GetBytes(Sobres.Ping(string.Concat(Enumerable.Repeat("ñañá𝄞", 20_000))));
        text[^60] = 0xFF;

        Assert.That((await host.PostAsync(Sobres.Sincronizacion, text)).Codigo, Is.EqualTo("MENSAJE_CODIFICACION"));
    }
}
