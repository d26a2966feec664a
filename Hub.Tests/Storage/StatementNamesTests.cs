using System.Text.RegularExpressions;
using Hub.Tests.Storage.TSql;
using NUnit.Framework;

namespace Hub.Tests.Storage;

/// <summary>Code and the two folders of statements name the same things.</summary>
public sealed partial class StatementNamesTests
{
    private const string Stage = "Stage/";
    private static readonly string[] Sqlite = [.. TSqlFiles.Of("Sqlite").Keys.Order(StringComparer.Ordinal)];
    private static readonly string[] SqlServer = [.. TSqlFiles.Of("SqlServer").Keys.Order(StringComparer.Ordinal)];

    // SQLite has no temporary tables to create: a parameter holds the rows.
    [Test]
    public void Engines_HaveTheSameStatements() =>
        Assert.That(Sqlite, Is.EqualTo(SqlServer.Where(name => !name.StartsWith(Stage, StringComparison.Ordinal))));

    [Test]
    public void Code_NamesEveryStatement_AndEveryTemporaryTable()
    {
        var literals = Literals();

        var unused = SqlServer.Where(name => !name.StartsWith("Migraciones/", StringComparison.Ordinal))
            .Where(name => !literals.Contains(name.StartsWith(Stage, StringComparison.Ordinal) ? name[Stage.Length..] : name));

        Assert.That(unused, Is.Empty);
    }

    [Test]
    public void Statements_Exist_WhenCodeNamesThem()
    {
        var named = Sources().SelectMany(text => Call().Matches(text)).Select(call => call.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.That(named, Has.Count.GreaterThan(20));
        Assert.That(named.Except(Sqlite, StringComparer.Ordinal), Is.Empty);
    }

    private static HashSet<string> Literals() =>
        Sources().SelectMany(text => Literal().Matches(text)).Select(match => match.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "Hub.Service"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    private static string Root()
    {
        var directory = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "ObrasHub.sln")))
            directory = directory.Parent;
        return directory.FullName;
    }

    [GeneratedRegex("\"(?<text>[A-Za-z/]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?:\bSql|\bExecuteAsync|\bQueryAsync|\bFindAsync|\bQueryTwoAsync|\bRunAsync)(?:<[^()]*>)?\(\s*(?:transaction,\s*)?""(?<name>[A-Za-z/]+)""")]
    private static partial Regex Call();
}
