using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Hub.Tests.Storage.TSql;

/// <summary>
/// Microsoft's own compiler over our T-SQL, without a server: ScriptDom parses every file, and DacFx resolves each table
/// and column against the migrations. The #Stage tables become tables of the model, so their columns count too.
/// </summary>
internal static partial class TSqlCheck
{
    private const string Stage = "Stage/";
    private const string Migrations = "Migraciones/";

    /// <summary>Everything wrong with the files, by name; empty when all compile.</summary>
    public static IReadOnlyList<string> Run(IReadOnlyDictionary<string, string> files)
    {
        var problems = files.SelectMany(file => Parse(file.Value).Errors.Select(error =>
            string.Create(CultureInfo.InvariantCulture, $"{file.Key}({error.Line},{error.Column}): {error.Message}"))).ToList();
        return problems.Count > 0 ? problems : Resolve(files);
    }

    public static (TSqlScript Script, IList<ParseError> Errors) Parse(string text)
    {
        var parser = new TSql160Parser(initialQuotedIdentifiers: true);
        var fragment = parser.Parse(new StringReader(text), out var errors);
        return ((TSqlScript)fragment, errors);
    }

    private static List<string> Resolve(IReadOnlyDictionary<string, string> files)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var (name, text) in files)
        {
            if (name.StartsWith(Stage, StringComparison.Ordinal) || name.StartsWith(Migrations, StringComparison.Ordinal) || name == "Migrator/CreateJournal")
                AddObjects(model, name, text);
        }

        foreach (var (name, text) in files.Where(file => !file.Key.StartsWith(Stage, StringComparison.Ordinal)))
            AddStatements(model, name, text);

        return [.. model.Validate().Select(message => $"{Subject().Match(message.Message).Groups["name"].Value}: {message.Message}")];
    }

    /// <summary>Tables, indexes and views; also those that a statement creates behind an IF.</summary>
    private static void AddObjects(TSqlModel model, string name, string text)
    {
        var definitions = new Definitions();
        Parse(Real(text)).Script.Accept(definitions);
        for (var i = 0; i < definitions.Found.Count; i++)
            Add(model, $"{name}#{i}", Text(definitions.Found[i]));
    }

    /// <summary>What is not a definition becomes the body of a procedure, its parameters declared.</summary>
    private static void AddStatements(TSqlModel model, string name, string text)
    {
        var script = Parse(Real(text)).Script;
        var body = script.Batches.SelectMany(batch => batch.Statements).Where(statement => !Definitions.Is(statement)).Select(Text).ToList();
        if (body.Count == 0)
            return;

        var used = new Variables();
        script.Accept(used);
        var parameters = string.Join(", ", used.Free.Select(variable => variable + " nvarchar(4000)"));
        var procedure = $"create procedure dbo.[{name}] {parameters} as begin\n{string.Join("\n", body)}\nend";
        Add(model, name, procedure);
    }

    private static void Add(TSqlModel model, string source, string text) =>
        model.AddOrUpdateObjects(text, source, new TSqlObjectOptions());

    private static string Real(string text) => TemporaryTable().Replace(text, "dbo.[Temp${name}]");

    private static string Text(TSqlFragment fragment) => string.Concat(
        fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1)
            .Select(token => token.Text));

    /// <summary>The object that a message of DacFx speaks of comes first in it.</summary>
    [GeneratedRegex(@"\[dbo\]\.\[(?<name>[^\]]+)\]")]
    private static partial Regex Subject();

    [GeneratedRegex("#(?<name>[A-Za-z]+)")]
    private static partial Regex TemporaryTable();

    private sealed class Definitions : TSqlFragmentVisitor
    {
        public List<TSqlStatement> Found { get; } = [];

        public static bool Is(TSqlStatement statement) =>
            statement is CreateTableStatement or CreateIndexStatement or CreateViewStatement or DropTableStatement;

        public override void Visit(CreateTableStatement node) => Found.Add(node);

        public override void Visit(CreateIndexStatement node) => Found.Add(node);

        public override void Visit(CreateViewStatement node) => Found.Add(node);
    }

    private sealed class Variables : TSqlFragmentVisitor
    {
        private readonly HashSet<string> declared = new(StringComparer.OrdinalIgnoreCase);
        private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);

        public IEnumerable<string> Free => used.Except(declared, StringComparer.OrdinalIgnoreCase);

        public override void Visit(VariableReference node) => used.Add(node.Name);

        public override void Visit(DeclareVariableElement node) => declared.Add(node.VariableName.Value);
    }
}
