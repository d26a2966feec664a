using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class StorageOptionsTests
{
    [TestCase("datos/hub.db")]
    [TestCase(" datos/un directorio/hub.db ")]
    public void Parse_IsSqlite_WhenTheTextIsAPath(string text)
    {
        var options = StorageOptions.Parse(text);

        Assert.That(options.Engine, Is.EqualTo(StorageEngine.Sqlite));
        Assert.That(options.Path, Is.EqualTo(Path.GetFullPath(text.Trim())));
    }

    [TestCase("Server=bd;Database=obrashub;User Id=hub;Password=secreto")]
    [TestCase("Data Source=tcp:bd,1433;Initial Catalog=obrashub;Integrated Security=true")]
    public void Parse_IsSqlServer_WhenTheTextIsAConnectionString(string text)
    {
        var options = StorageOptions.Parse(text);

        Assert.That((options.Engine, options.Path), Is.EqualTo((StorageEngine.SqlServer, (string?)null)));
        Assert.That(options.ConnectionString, Does.Contain("Initial Catalog=obrashub"));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("Server=bd;Password=secreto")]
    [TestCase("Servidor=bd;Database=x;Password=secreto")]
    [TestCase("Server=bd;Database=x;Encrypt=secreto")]
    public void Parse_RefusesWithoutRepeatingTheText_WhenItNamesNoDatabase(string text) =>
        Assert.That(() => StorageOptions.Parse(text), Throws.TypeOf<FormatException>().With.Message.Not.Contains("secreto"));

    [Test]
    public void Parse_Refuses_WhenThePathIsADirectory() =>
        Assert.That(() => StorageOptions.Parse(Path.GetTempPath()), Throws.TypeOf<FormatException>());
}
