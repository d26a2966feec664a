using NUnit.Framework;

namespace Hub.Tests.Storage.TSql;

public sealed class TSqlCheckTests
{
    private static readonly Dictionary<string, string> Files = TSqlFiles.Of("SqlServer");

    [Test]
    public void Run_FindsNothing_OverEveryStatementOfTheProduct()
    {
        Assert.That(Files, Has.Count.GreaterThan(40));
        Assert.That(TSqlCheck.Run(Files), Is.Empty);
    }

    [TestCase("select o.NoExiste from dbo.Obra as o", "NoExiste", TestName = "Run_Fails_WhenAColumnDoesNotExist")]
    [TestCase("select o.Clave from dbo.Obras as o", "Obras", TestName = "Run_Fails_WhenATableDoesNotExist")]
    [TestCase("select s.NoExiste from #StageObra as s", "NoExiste", TestName = "Run_Fails_WhenAColumnOfATemporaryTableDoesNotExist")]
    [TestCase("insert into dbo.Secuencia (Nombre, Valr) values ('X', 0)", "Valr", TestName = "Run_Fails_WhenAnInsertedColumnDoesNotExist")]
    [TestCase("update o set o.Nombr = @A from dbo.Obra as o where o.ObraId = @B", "Nombr", TestName = "Run_Fails_WhenAnUpdatedColumnDoesNotExist")]
    [TestCase("delete from dbo.Obra where Calve = @A", "Calve", TestName = "Run_Fails_WhenAConditionNamesNoColumn")]
    [TestCase("selec o.Clave from dbo.Obra as o", "syntax", TestName = "Run_Fails_WhenItDoesNotParse")]
    public void Run_Fails(string statement, string names)
    {
        var broken = new Dictionary<string, string>(Files, StringComparer.Ordinal) { ["Roto"] = statement };

        var problems = TSqlCheck.Run(broken);

        Assert.That(problems, Has.Some.StartsWith("Roto").And.Some.Contains(names));
        Assert.That(problems, Has.All.StartsWith("Roto"));
    }
}
