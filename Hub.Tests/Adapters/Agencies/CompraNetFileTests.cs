using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Agencies;

public sealed class CompraNetFileTests
{
    private static readonly RealFile File = RealFile.CompraNet;

    [Test]
    public void Rows_AreOneHundredNinetyThreeOfTwentySixCells()
    {
        Assert.That(File.Rows, Has.Count.EqualTo(193));
        Assert.That(File.Records.Select(record => record.Cells.Length), Is.All.EqualTo(26));
    }

    [Test]
    public void Header_HoldsANameWithASpaceBehindIt()
    {
        Assert.That(File.Names, Does.Contain("caso_fort "));
    }

    [Test]
    public void Rows_OfZacatecas_AreFourteenOfWhichSixAreWorks()
    {
        var zacatecas = File.Rows.Where(row => row["entidad_fed"] == "ZACATECAS").ToList();

        Assert.That(zacatecas, Has.Count.EqualTo(14));
        Assert.That(zacatecas.Count(row => row["tipo_cont"] is "OBRA PÚBLICA" or "SERVICIOS RELACIONADOS CON LA OBRA"), Is.EqualTo(6));
    }

    [Test]
    public void Partidas_AreAListInOneCell_InElevenRows()
    {
        Assert.That(File.Rows.Count(row => row["claves_list"].Contains(',', StringComparison.Ordinal)), Is.EqualTo(11));
    }
}
