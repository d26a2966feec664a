using System.Text;
using Hub.Adapters.Formats;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Formats;

public sealed class StrictReaderTests
{
    private static DeclaredEncoding Named(string name) => DeclaredEncoding.TryFind(name, out var encoding) ? encoding : throw new AssertionException(name);

    private static string Read(byte[] bytes, string encoding)
    {
        using var reader = new StrictReader(new MemoryStream(bytes), Named(encoding));
        return reader.ReadToEnd();
    }

    [TestCase("windows-1252", 5)]
    [TestCase("iso-8859-1", 32)]
    [TestCase("ibm850", 0)]
    [TestCase("macintosh", 0)]
    public void Read_GivesTheSameBytesBack_ForEveryByteTheEncodingKnows(string name, int unknown)
    {
        var refused = 0;
        for (var value = 0; value < 256; value++)
        {
            try
            {
                Assert.That(Named(name).Encode(Read([(byte)value], name)), Is.EqualTo(new[] { (byte)value }));
            }
            catch (UndecodableException)
            {
                refused++;
            }
        }

        Assert.That(refused, Is.EqualTo(unknown));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Read_LeavesTheByteOrderMarkOut(string name)
    {
        byte[] bytes = [.. Named(name).Encoding.Preamble, .. Named(name).Encode("señal €𐐷")];

        Assert.That(Read(bytes, name), Is.EqualTo("señal €𐐷"));
    }

    [TestCase("windows-1252", new byte[] { 0xEF, 0xBB, 0xBF, 0x61 })]
    [TestCase("utf-8", new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [TestCase("utf-8", new byte[] { 0x61, 0xC3 })]
    [TestCase("utf-8", new byte[] { 0xC0, 0xAF })]
    [TestCase("utf-8", new byte[] { 0xED, 0xA0, 0x80 })]
    [TestCase("utf-8", new byte[] { 0x61, 0xF1, 0x62 })]
    [TestCase("utf-16", new byte[] { 0x61, 0x00, 0x62 })]
    public void Read_Refuses_WhatTheEncodingDoesNotKnow(string name, byte[] bytes)
    {
        Assert.That(() => Read(bytes, name), Throws.InstanceOf<UndecodableException>().With.Property(nameof(UndecodableException.Line)).EqualTo(1));
    }

    [TestCase("utf-8", 3)]
    [TestCase("utf-8", 20_000)]
    [TestCase("windows-1252", 20_000)]
    public void Read_TellsTheLineOfTheBadByte(string name, int line)
    {
        var lines = string.Concat(Enumerable.Repeat("renglón\r\n", line - 1));
        byte[] bytes = [.. Named(name).Encode(lines + "ma"), 0x81, .. Named(name).Encode("lo\r\nfin")];

        var exception = Assert.Throws<UndecodableException>(() => Read(bytes, name));

        Assert.That(exception.Line, Is.EqualTo(line));
    }

    [Test]
    public void Read_JoinsCharactersCutBetweenBlocks()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("ñ€", 50_000));

        Assert.That(Read(Encoding.UTF8.GetBytes(text), "utf-8"), Is.EqualTo(text));
    }

    [TestCase("utf-7")]
    [TestCase("iso-2022-jp")]
    [TestCase("no-existe")]
    public void TryFind_RefusesWhatDoesNotTurnBackIntoTheSameBytes(string name)
    {
        Assert.That(DeclaredEncoding.TryFind(name, out _), Is.False);
    }
}
