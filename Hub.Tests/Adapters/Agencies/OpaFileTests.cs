using Hub.Adapters.Mapping;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Agencies;

/// <summary>What the federal portfolio files really hold, counted on raw rows.</summary>
public sealed class OpaFileTests
{
    private static readonly RealFile File2021 = RealFile.Opa2021;
    private static readonly RealFile File2019 = RealFile.Opa2019;

    [Test]
    public void Rows_HaveFortySevenCells_InBothYears()
    {
        Assert.That(File2021.Rows, Has.Count.EqualTo(1786));
        Assert.That(File2019.Rows, Has.Count.EqualTo(408));
        Assert.That(File2021.Records.Concat(File2019.Records).Select(record => record.Cells.Length), Is.All.EqualTo(47));
    }

    [Test]
    public void Entidades_IncludeZacatecas_InThirtyFourRowsOf2021AndFortySixOf2019()
    {
        var zacatecas = File2021.Rows.Where(row => RealFile.Entidades(row).Contains("32")).ToList();

        Assert.That(zacatecas, Has.Count.EqualTo(34));
        Assert.That(zacatecas.Count(row => row["ID_ENTIDAD_FEDERATIVA"] == "32"), Is.EqualTo(22));
        Assert.That(File2021.Rows.Count(row => RealFile.Entidades(row).Length > 1), Is.EqualTo(123));
        Assert.That(File2019.Rows.Count(row => RealFile.Entidades(row).Contains("32")), Is.EqualTo(46));
    }

    [Test]
    public void Claves_StartWithApostrophe_AndSomeHoldSpaces()
    {
        Assert.That(File2021.Rows.Select(row => row["CVE_CARTERA"]), Is.All.StartsWith("'"));
        Assert.That(File2021.Rows.Select(row => row["CVE_CARTERA"]).Distinct().Count(), Is.EqualTo(1780));
        Assert.That(File2021.Rows.Count(row => row["CVE_CARTERA"].Contains(' ', StringComparison.Ordinal)), Is.EqualTo(13));
        Assert.That(File2019.Rows.Count(row => row["CVE_CARTERA"].Length == 0), Is.EqualTo(248));
    }

    [Test]
    public void Cells_HoldLineBreaksNoBreakSpacesAndLostCharacters()
    {
        Assert.That(File2021.Cells.Count(cell => cell.Contains('\n', StringComparison.Ordinal)), Is.EqualTo(206));
        Assert.That(File2021.Cells.Sum(cell => cell.Count(c => c == '\u00A0')), Is.EqualTo(42));
        Assert.That(File.ReadAllBytes(File2021.Path).Count(value => value == 0xBF), Is.EqualTo(118));
        Assert.That(File2021.Cells.Sum(cell => LostCharacter.Count(cell, '¿')), Is.EqualTo(118), "none of them opens a question");
    }

    [Test]
    public void Dates_HaveHalvesOfTheDay_InNineStartsAndFifteenEndsOf2019()
    {
        Assert.That(File2019.Rows.Count(row => row["FECHA_INICIO_CAL_FF"].EndsWith(" a. m.", StringComparison.Ordinal)), Is.EqualTo(9));
        Assert.That(File2019.Rows.Count(row => row["FECHA_FIN_CAL_FF"].EndsWith(" a. m.", StringComparison.Ordinal)), Is.EqualTo(15));
    }

    [Test]
    public void Dates_AllReadWithTheDeclaredPatterns()
    {
        var patterns = new DatePatterns(["dd/MM/yyyy", "dd/MM/yyyy hh:mm:ss tt"]);

        var dates = File2019.Rows.Concat(File2021.Rows).SelectMany(row => new[] { row["FECHA_INICIO_CAL_FF"], row["FECHA_FIN_CAL_FF"] });

        Assert.That(dates.Count(date => patterns.Parse(date) is null), Is.Zero);
    }

    [Test]
    public void AnioAndAvance_AreEmptyOrTotal_InTheRowsCounted()
    {
        Assert.That(File2021.Rows.Count(row => row["ANIO"].Length == 0), Is.EqualTo(368));
        Assert.That(File2021.Rows.Count(row => row["ANIO"] == "TOTAL"), Is.EqualTo(595));
        Assert.That(File2021.Rows.Count(row => row["AVANCE_FISICO"].Length == 0), Is.EqualTo(287));
    }

    [Test]
    public void Ejercido_ExceedsModificado_InThreeHundredTwentyThreeRows()
    {
        var pattern = new NumberPattern('.', null, 1);

        var over = File2021.Rows.Count(row => pattern.Parse(row["EJERCIDO"]) > pattern.Parse(row["MODIFICADO"]));

        Assert.That(over, Is.EqualTo(323));
    }

    [Test]
    public void Adquisiciones_AreFiveHundredNinetyFive()
    {
        Assert.That(File2021.Rows.Count(row => row["DESCRIPCION_TIPO_PPI"] == "Programa de Inversión de Adquisiciones"), Is.EqualTo(595));
    }

    [Test]
    public void Calendario_AddsUpToTheWholeInvestment_WhenItsYearSaysTotal()
    {
        string[] sources = ["FISCAL", "PROPIO", "ESTATAL", "MUNICIPAL", "PRIVADA", "FIDEICOMISO", "OTROS"];
        var pattern = new NumberPattern('.', null, 1);
        var total = File2021.Rows
            .Where(row => row["ANIO"] == "TOTAL" && sources.Any(source => pattern.Parse(row[source]) > 0)).ToList();

        var off = total.Count(row => Math.Abs(sources.Sum(source => pattern.Parse(row[source]) ?? 0) - (pattern.Parse(row["MONTO_TOTAL_INVERSION"]) ?? 0)) >= 2);

        Assert.That(total, Has.Count.EqualTo(401));
        Assert.That(off, Is.Zero);
    }

    [Test]
    public void Claves_OfZacatecas_AreTwentyTwoInBothYears()
    {
        var common = Zacatecas(File2019).Intersect(Zacatecas(File2021));

        Assert.That(common.Count(), Is.EqualTo(22));
    }

    private static IEnumerable<string> Zacatecas(RealFile file) =>
        file.Rows.Where(row => RealFile.Entidades(row).Contains("32")).Select(RealFile.Clave).Where(clave => clave.Length > 0);
}
