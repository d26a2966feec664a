using Hub.Service.Ingest;
using Hub.Service.Storage;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Storage.Faults;

/// <summary>
/// A file of three batches and a lote, with one call to the database failing, for every call there is: whoever drives
/// the store tries again, and the tables end as if nothing had happened.
/// </summary>
public sealed class EveryCallFailsTests
{
    private const int Batch = 3;
    private static readonly RegistroPreparado[] Rows =
    [
        Row("A"), Row("B"), Row("C", "Primera"), Row("D"), Row("C", "Segunda"), Row("E"), Row("F"), Row("C", "Tercera"),
    ];

    [Test]
    public async Task Tables_EndTheSame_WhicheverCallFails([Values] bool afterwards)
    {
        await using var empty = await TestDatabase.CreateAsync("Sqlite");
        await new Migrator(empty.Hub, TimeProvider.System).ApplyAsync(CancellationToken.None);
        var (undisturbed, calls, _) = await RunAsync(empty, failAt: 0, afterwards);

        Assert.That(calls, Is.GreaterThan(60));
        for (var n = 1; n <= calls; n++)
        {
            var (end, _, happened) = await RunAsync(empty, n, afterwards);
            Assert.That(happened, $"Call {n} was reached.");
            Assert.That(end, Is.EqualTo(undisturbed), $"Call {n} failed.");
        }
    }

    private static async Task<(IReadOnlyList<string> End, int Calls, bool Happened)> RunAsync(TestDatabase empty, int failAt, bool afterwards)
    {
        await using var database = await empty.CopyAsync();
        var clock = new FakeTimeProvider();
        var faults = new Faults(failAt, afterwards);
        var faulty = new FaultyDatabase(database.Hub, faults);

        await UntilDoneAsync(() => ReadFileAsync(faulty, clock));
        await UntilDoneAsync(() => SendLoteAsync(faulty, clock));
        return (await Snapshot.TakeAsync(database), faults.Calls, faults.Happened);
    }

    private static async Task UntilDoneAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (InjectedFault)
        {
            await work();
        }
    }

    private static async Task ReadFileAsync(HubDatabase database, TimeProvider clock)
    {
        var finished = await FinishedAsync(database);
        if (finished)
            return;

        var run = await new CorridaStore(database, clock).OpenAdapterRunAsync(Registros.Archivo("aa"), CancellationToken.None);
        for (var from = run.RenglonConfirmado; from < Rows.Length; from += Batch)
        {
            await using var batch = await new IngestStore(database, clock).BeginAsync(CancellationToken.None);
            var rows = Rows.Skip(from).Take(Batch).Select((row, i) => row with { Renglon = from + i + 1 }).ToList();
            var last = from + rows.Count == Rows.Length;
            await batch.WriteAsync(
                Registros.LoteDe(run, await DecideAsync(batch, rows)) with
                {
                    Adaptador = "prueba", HuellaOrigen = "aa", DesdeRenglon = from, HastaRenglon = from + rows.Count, Ultimo = last,
                },
                CancellationToken.None);
            await batch.CommitAsync(CancellationToken.None);
        }
    }

    private static async Task SendLoteAsync(HubDatabase database, TimeProvider clock)
    {
        await using var batch = await new IngestStore(database, clock).BeginAsync(CancellationToken.None);
        var run = await batch.OpenLoteAsync(Registros.Lote("L-1"), CancellationToken.None);
        if (run.Repetida)
            return;

        await batch.WriteAsync(Registros.LoteDe(run, await DecideAsync(batch, [Row("A", "Otra"), Row("G") with { Renglon = 2 }])), CancellationToken.None);
        await batch.CommitAsync(CancellationToken.None);
    }

    /// <summary>Known keys change, others are new, and the works called E and G wait.</summary>
    private static async Task<RegistroResuelto[]> DecideAsync(BatchTransaction batch, IReadOnlyList<RegistroPreparado> rows)
    {
        var known = await batch.FindKnownAsync([.. rows.Select(row => row.Clave!.Value)], CancellationToken.None);
        return [.. rows.Select(row => row.ClaveLeida is "E" or "G"
            ? Registros.Held(row.Renglon, row.ClaveLeida, row.ClaveLeida)
            : known.TryGetValue(row.Clave!.Value, out var work)
                ? Registros.Resolve(row, work.Cortes.Values.Contains(row.Huella) ? Resultados.SinCambio : Resultados.Actualizado, work)
                : Registros.Resolve(row, Resultados.Nuevo, findings: [StoreTest.Finding("ADVERTENCIA")]))];
    }

    private static async Task<bool> FinishedAsync(HubDatabase database)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from Marca where Terminada = 1";
        return (long)command.ExecuteScalar()! == 1;
    }

    private static RegistroPreparado Row(string clave, string nombre = "Obra") =>
        Registros.Prepared(1, FullObra.Create() with { Clave = clave, Nombre = nombre, Dependencia = null, EjercicioClave = null });
}
