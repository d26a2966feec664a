using System.Data.Common;
using System.Text;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class ObraColumnsTests(string engine) : StoreTest(engine)
{
    private static readonly string[] Tables =
    [
        "Obra", "ObraIdentificador", "ObraUbicacion", "ObraFinanciamiento", "ObraContrato", "ObraContratista", "ObraConvenio", "ObraMeta",
        "ObraBeneficiario", "ObraDato",
    ];

    /// <summary>The last part of the path of a value names its column, or begins or ends it, in the table of its list.</summary>
    [Test]
    public async Task WriteAsync_KeepsEveryValueOfTheContractInItsColumn()
    {
        var obra = FullObra.Create() with { Dependencia = Registros.Dependencia };
        await WriteLoteAsync("1", Registros.New(1, obra));
        var stored = new List<(string Column, string Value)>();
        await using (var connection = await Database.Hub.OpenAsync(None))
        {
            foreach (var table in Tables)
                stored.AddRange(await ReadAsync(connection, table));
        }

        var told = FullObra.Values(obra).ToList();
        var missing = told.Where(one => !stored.Exists(column => Names(column.Column, one.Path) && column.Value == Form(one.Path, one.Value))).ToList();

        Assert.That(told, Has.Count.GreaterThan(180));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public async Task ObraHistoria_HoldsTheWholeWork()
    {
        var obra = FullObra.Create() with { Dependencia = Registros.Dependencia };
        await WriteLoteAsync("1", Registros.New(1, obra));

        var xml = await Database.ScalarAsync<string>("select Contenido from ObraHistoria");

        Assert.That(Fingerprint.Of(ObraXml.ReadObra(Encoding.UTF8.GetBytes(xml))), Is.EqualTo(Fingerprint.Of(obra)));
    }

    [Test]
    public async Task Totals_AreExact_WhenLinesHaveCentavos()
    {
        var obra = FullObra.Create() with { Dependencia = Registros.Dependencia };
        await WriteLoteAsync("1", Registros.New(1, obra));

        Assert.That(await Database.ScalarAsync<decimal>("select MontoModificado from Obra"), Is.EqualTo(obra.Financiamientos!.Sum(line => line.MontoModificado!.Value)));
        Assert.That(await Database.ScalarAsync<string>("select Clasificacion from Obra"), Is.EqualTo("CLASIFICADA"));
        Assert.That(await Database.ScalarAsync<string>("select VersionApertura from Obra"), Is.EqualTo("1.0"));
    }

    private static bool Names(string column, string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        var owner = parts[^2].Split('[')[0];
        return column == name || column == owner + name || column == "Fecha" + name || column.StartsWith(name, StringComparison.Ordinal);
    }

    private static string Form(string path, object value) => value switch
    {
        DateTime day => StageValue.Day(day),
        decimal degrees when path.EndsWith("itud", StringComparison.Ordinal) => StageValue.Number(degrees * 1000),
        decimal number => StageValue.Number(number),
        _ => $"{value}",
    };

    private async Task<List<(string, string)>> ReadAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (!await reader.IsDBNullAsync(i))
                    found.AddRange(Forms(reader.GetName(i), reader.GetValue(i)).Select(text => (reader.GetName(i), text)));
            }
        }

        return found;
    }

    /// <summary>An integer of SQLite may be a number or centavos: the column says which, and both are offered.</summary>
    private static IEnumerable<string> Forms(string column, object value) => value switch
    {
        DateTime day => [StageValue.Day(day)],
        double degrees => [StageValue.Number(StageValue.Degrees((decimal)degrees) * 1000)],
        decimal number when column.EndsWith("itud", StringComparison.Ordinal) => [StageValue.Number(number * 1000)],
        decimal number => [StageValue.Number(number)],
        long number => [$"{number}", StageValue.Number(StageValue.Pesos(number))],
        _ => [$"{value}"],
    };
}
