using Microsoft.SqlServer.TransactSql.ScriptDom;
using NUnit.Framework;

namespace Hub.Tests.Storage.TSql;

/// <summary>What SQL Server would accept and docs/decisions rules out, because another server of the same protocol bends it.</summary>
public sealed class ForbiddenConstructsTests
{
    [Test]
    public void Find_FindsNothing_OverEveryStatementOfTheProduct()
    {
        var found = TSqlFiles.Of("SqlServer").SelectMany(file => ForbiddenConstructs.Find(file.Value).Select(what => $"{file.Key}: {what}"));

        Assert.That(found, Is.Empty);
    }

    [TestCase("merge dbo.A as a using dbo.B as b on a.Id = b.Id when matched then delete;", "MERGE")]
    [TestCase("create or alter view dbo.V as select 1 as Uno", "CREATE OR ALTER")]
    [TestCase("alter view dbo.V as select 1 as Uno", "ALTER VIEW")]
    [TestCase("with c as (select Id from dbo.A) delete from c", "UPDATE or DELETE through a CTE")]
    [TestCase("delete from dbo.A output deleted.Id where Id = 1", "OUTPUT deleted")]
    [TestCase("select hashbytes('SHA2_256', N'x')", "HASHBYTES")]
    [TestCase("create table dbo.A (Id int not null, V rowversion)", "rowversion")]
    [TestCase("create table dbo.A (Id int not null, index IX_A (Id))", "inline INDEX")]
    [TestCase("create table dbo.A (Id int not null references dbo.B (Id))", "column-level REFERENCES")]
    [TestCase("alter table dbo.A add B int null, C int null", "several columns in one ADD")]
    [TestCase("create clustered columnstore index CX on dbo.A", "columnstore")]
    [TestCase("select Id from dbo.A for system_time as of '2024-01-01'", "temporal table")]
    [TestCase("select Id from dbo.A where contains(Nombre, 'x')", "full text")]
    public void Find_Finds(string statement, string construct) =>
        Assert.That(ForbiddenConstructs.Find(statement), Does.Contain(construct));

    private sealed class ForbiddenConstructs : TSqlFragmentVisitor
    {
        private readonly List<string> found = [];
        private readonly HashSet<string> expressions = new(StringComparer.OrdinalIgnoreCase);

        public static IReadOnlyList<string> Find(string text)
        {
            var (script, errors) = TSqlCheck.Parse(text);
            Assert.That(errors, Is.Empty);
            var visitor = new ForbiddenConstructs();
            script.Accept(visitor);
            return visitor.found;
        }

        public override void Visit(MergeStatement node) => found.Add("MERGE");

        public override void Visit(CreateOrAlterViewStatement node) => found.Add("CREATE OR ALTER");

        public override void Visit(CreateOrAlterProcedureStatement node) => found.Add("CREATE OR ALTER");

        public override void Visit(CreateOrAlterTriggerStatement node) => found.Add("CREATE OR ALTER");

        public override void Visit(CreateOrAlterFunctionStatement node) => found.Add("CREATE OR ALTER");

        public override void Visit(AlterViewStatement node) => found.Add("ALTER VIEW");

        public override void Visit(AlterTriggerStatement node) => found.Add("ALTER TRIGGER");

        public override void Visit(CommonTableExpression node) => expressions.Add(node.ExpressionName.Value);

        public override void Visit(UpdateStatement node) => Check(node, node.UpdateSpecification.Target);

        public override void Visit(DeleteStatement node) => Check(node, node.DeleteSpecification.Target);

        public override void Visit(OutputClause node)
        {
            if (Words(node).Contains("deleted", StringComparer.OrdinalIgnoreCase))
                found.Add("OUTPUT deleted");
        }

        public override void Visit(FunctionCall node)
        {
            if (node.FunctionName.Value.Equals("HASHBYTES", StringComparison.OrdinalIgnoreCase))
                found.Add("HASHBYTES");
        }

        public override void Visit(ColumnDefinition node)
        {
            if (Words(node).Any(word => word.Equals("rowversion", StringComparison.OrdinalIgnoreCase) || word.Equals("timestamp", StringComparison.OrdinalIgnoreCase)))
                found.Add("rowversion");
            if (node.Constraints.OfType<ForeignKeyConstraintDefinition>().Any())
                found.Add("column-level REFERENCES");
        }

        public override void Visit(TableDefinition node)
        {
            if (node.Indexes.Count > 0)
                found.Add("inline INDEX");
        }

        public override void Visit(AlterTableAddTableElementStatement node)
        {
            if (node.Definition.ColumnDefinitions.Count > 1)
                found.Add("several columns in one ADD");
        }

        public override void Visit(CreateColumnStoreIndexStatement node) => found.Add("columnstore");

        public override void Visit(TemporalClause node) => found.Add("temporal table");

        public override void Visit(SystemVersioningTableOption node) => found.Add("temporal table");

        public override void Visit(FullTextPredicate node) => found.Add("full text");

        private void Check(StatementWithCtesAndXmlNamespaces statement, TableReference target)
        {
            statement.WithCtesAndXmlNamespaces?.Accept(this);
            if (target is NamedTableReference named && expressions.Contains(named.SchemaObject.BaseIdentifier.Value))
                found.Add("UPDATE or DELETE through a CTE");
        }

        private static IEnumerable<string> Words(TSqlFragment node) =>
            node.ScriptTokenStream.Skip(node.FirstTokenIndex).Take(node.LastTokenIndex - node.FirstTokenIndex + 1).Select(token => token.Text);
    }
}
