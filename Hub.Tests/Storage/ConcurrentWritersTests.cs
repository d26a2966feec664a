using Hub.Service.Ingest;
using NUnit.Framework;

namespace Hub.Tests.Storage;

public sealed class ConcurrentWritersTests(string engine) : StoreTest(engine)
{
    private const int Writers = 8;
    private const int Attempts = 20;

    [Test]
    public async Task Writers_GetNumbersWithoutGapsOrRepeats_WhenTheyWriteTogether()
    {
        var written = await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => WriteAsync($"L{n}", Registros.Prepared(1, Registros.Obra($"A{n}"))))));

        var expected = Enumerable.Range(1, Writers).ToList();
        Assert.That(written.Select(one => int.Parse(one.Folio![15..21])), Is.EquivalentTo(expected));
        Assert.That(await Database.QueryAsync<int>("select Secuencia from ObraHistoria order by Secuencia"), Is.EqualTo(expected));
        Assert.That(await Database.QueryAsync<int>("select ObraId from Obra order by ObraId"), Is.EqualTo(expected));
    }

    [Test]
    public async Task Writers_StoreTheWorkOnce_WhenAllSendTheSameKey()
    {
        var record = Registros.Prepared(1, Registros.Obra("A"));

        var written = await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => WriteAsync($"L{n}", record))));

        Assert.That(written.Count(one => one.Outcome == Resultados.Nuevo), Is.EqualTo(1));
        Assert.That(written.Select(one => one.Folio).Distinct().ToList(), Has.Count.EqualTo(1));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Declaracion"), Is.EqualTo(1));
    }

    [Test]
    public async Task OpenLoteAsync_LetsOneIn_WhenTheSameLoteArrivesAtOnce()
    {
        var written = await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => WriteAsync("L", Registros.Prepared(1, Registros.Obra("A"))))));

        Assert.That(written.Count(one => one.Outcome == Resultados.Nuevo), Is.EqualTo(1));
        Assert.That(await Database.ScalarAsync<int>("select count(*) from Corrida"), Is.EqualTo(1));
    }

    /// <summary>As the pipeline does: what is transient is tried again whole.</summary>
    private async Task<(string Outcome, string? Folio)> WriteAsync(string clave, RegistroPreparado record)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnceAsync(clave, record);
            }
            catch (Exception error) when (attempt < Attempts && Database.Hub.IsTransient(error))
            {
            }
        }
    }

    private async Task<(string Outcome, string? Folio)> WriteOnceAsync(string clave, RegistroPreparado record)
    {
        await using var batch = await Ingest.BeginAsync(None);
        var run = await batch.OpenLoteAsync(Registros.Lote(clave), None);
        if (run.Repetida)
            return ("REPETIDA", null);

        var known = (await batch.FindKnownAsync([record.Clave!.Value], None)).GetValueOrDefault(record.Clave.Value);
        var written = await batch.WriteAsync(
            Registros.LoteDe(run, Registros.Resolve(record, known is null ? Resultados.Nuevo : Resultados.SinCambio, known)), None);
        await batch.CommitAsync(None);
        return (written[0].Resultado, written[0].FolioObra);
    }
}
