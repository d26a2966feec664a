using Hub.Adapters.Formats;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Formats;

public sealed class DelimitedReaderTests
{
    private static List<DelimitedRow> Read(string text, int limit = 1 << 16) =>
        [.. new DelimitedReader(new StringReader(text), new DelimitedOptions(',', '"', limit)).Rows()];

    private static string[] Shown(string text, int limit = 1 << 16) =>
        [.. Read(text, limit).Select(row => $"{row.Renglon}:{row.Failure?.Clave ?? string.Join('|', row.Cells)}")];

    [TestCase("", new string[0])]
    [TestCase("a", new[] { "1:a" })]
    [TestCase("a,b\r\n1,2\r\n", new[] { "1:a|b", "2:1|2" })]
    [TestCase("a,b\n1,2", new[] { "1:a|b", "2:1|2" })]
    [TestCase("a,b\r1,2\r", new[] { "1:a|b", "2:1|2" })]
    [TestCase("a\n#b\nc\n", new[] { "1:a", "2:#b", "3:c" })]
    [TestCase("a\n\nb\n", new[] { "1:a", "2:", "3:b" })]
    [TestCase("\"x\ny\",\"q\"\"q\"\n", new[] { "1:x\ny|q\"q" })]
    [TestCase("1,2\n1\n1,2,3\n", new[] { "1:1|2", "2:1", "3:1|2|3" })]
    public void Rows_GiveCells_InEveryWayOfEndingLines(string text, string[] expected)
    {
        Assert.That(Shown(text), Is.EqualTo(expected));
    }

    [TestCase("a,b\n1,\"x\"y\n3,4\n", new[] { "1:a|b", "2:RENGLON_COMILLAS", "3:3|4" })]
    [TestCase("a,b\n1,\"x\n3,4\n5,6\n", new[] { "1:a|b", "2:RENGLON_COMILLAS", "3:3|4", "4:5|6" })]
    [TestCase("a,b\n1,\"x\n3,\"z\"\n5,6\n", new[] { "1:a|b", "2:RENGLON_COMILLAS", "3:3|z", "4:5|6" })]
    [TestCase("a,b\n1,\"x", new[] { "1:a|b", "2:RENGLON_COMILLAS" })]
    [TestCase("a,b\r\n1,\"x\r\n\"3\",4\r\n", new[] { "1:a|b", "2:RENGLON_COMILLAS", "3:3|4" })]
    public void Rows_LoseOnlyTheLineWithTheBadQuote(string text, string[] expected)
    {
        Assert.That(Shown(text), Is.EqualTo(expected));
    }

    [Test]
    public void Rows_PassOverALineLongerThanTheLimit_AndGoOnBehindIt()
    {
        var rows = Read($"a,b\n1,{new string('x', 300_000)}\n3,4\n", limit: 1000);

        Assert.That(rows.Select(row => row.Failure?.Clave), Is.EqualTo(new[] { null, "RENGLON_DEMASIADO_LARGO", null }));
        Assert.That(rows[2].Cells, Is.EqualTo(new[] { "3", "4" }));
    }

    [Test]
    public void Rows_LoseOnlyTheLine_WhenAnUnclosedQuoteReachesTheLimit()
    {
        var good = string.Concat(Enumerable.Range(0, 1000).Select(i => $"{i},y\n"));

        var rows = Read("a,b\n1,\"x\n" + good, limit: 500);

        Assert.That(rows, Has.Count.EqualTo(1002));
        Assert.That(rows.Count(row => row.Failure is not null), Is.EqualTo(1));
        Assert.That(rows[1].Text, Is.EqualTo("1,\"x\n"));
    }

    [Test]
    public void Text_ConcatenatesToTheWhole_WhenSomeLinesAreBad()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => i % 7 == 0 ? $"{i},\"a\"b\r\n" : i % 5 == 0 ? $"{i},\"dos\nlíneas \"\"{i}\"\"\"\r\n" : $"{i},abc\n"));

        Assert.That(string.Concat(Read(text, limit: 4000).Select(row => row.Text)), Is.EqualTo(text));
    }

    [TestCase(128)]
    [TestCase(1024)]
    public void Rows_AreTheSame_HoweverLittleIsReadAtATime(int size)
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => i % 9 == 0 ? $"{i},\"{new string('x', i)}\"\r\n" : i % 31 == 0 ? $"{i},\"a\"b\r\n" : $"{i},abc\r\n"));

        var rows = new DelimitedReader(new StringReader(text), new DelimitedOptions(',', '"', 1 << 14), size).Rows().ToList();

        Assert.That(string.Concat(rows.Select(row => row.Text)), Is.EqualTo(text));
        Assert.That(rows.Count(row => row.Failure is not null), Is.EqualTo(57));
    }

    [TestCase("1,2\r\n", "1,2")]
    [TestCase("1,2\n", "1,2")]
    [TestCase("1,2\r", "1,2")]
    [TestCase("1,2", "1,2")]
    public void Record_LeavesTheLineEndOut(string text, string expected)
    {
        Assert.That(Read(text).Single().Record, Is.EqualTo(expected));
    }

    [Test]
    public void Rows_UseTheDeclaredQuoteAndDelimiter()
    {
        var rows = new DelimitedReader(new StringReader("a\t'b\t''c'''\n"), new DelimitedOptions('\t', '\'', 1000)).Rows();

        Assert.That(rows.Single().Cells, Is.EqualTo(new[] { "a", "b\t'c'" }));
    }
}
