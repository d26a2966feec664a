using System.Diagnostics;
using System.Globalization;
using Hub.Tests.Support;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace Hub.Tests.Reliability;

[Category("Lenta")]
public sealed class KillDuringSyncTests
{
    private const int Rows = 1200;
    private const int Kills = 10;
    private const int QuarantineExitCode = 3;

    private static readonly Dictionary<string, string> SmallBatches = new() { ["OBRASHUB_Sync__BatchSize"] = "20" };
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Test]
    public async Task Sincronizar_EndsInTheSameTables_WhenKilledTenTimesOnTheWay()
    {
        var seed = Environment.TickCount;
        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}"));
        using var run = new ConsoleRun();
        OpaDelivery.Write(run.PathOf("entradas"), Rows, seed);

        await FinishAsync(run.Directory, "tranquila.db");
        var undisturbed = DatabaseDump.Read(run.PathOf("tranquila.db"));
        await KillOftenAsync(run, new Random(seed));
        await FinishAsync(run.Directory, "interrumpida.db");
        var killed = DatabaseDump.Read(run.PathOf("interrumpida.db"));

        Assert.That(killed.Keys, Is.EqualTo(undisturbed.Keys));
        Assert.Multiple(() =>
        {
            foreach (var (table, rows) in undisturbed)
            {
                Assert.That(killed[table], Is.EqualTo(rows), table);
            }
        });
        AssertReconciled(run.PathOf("interrumpida.db"));
    }

    /// <summary>
    /// Each process dies at a random moment: the first before it has written anything, each other when it has passed a
    /// random row, a random while later, wherever in a transaction that may be.
    /// </summary>
    private static async Task KillOftenAsync(ConsoleRun run, Random random)
    {
        var thresholds = Enumerable.Range(0, Kills - 1).Select(_ => random.Next(1, Rows * 9 / 10)).Order().Prepend(0).ToArray();
        var killed = 0;
        foreach (var threshold in thresholds)
        {
            using var process = Start(run.Directory, "interrumpida.db");
            await UntilAsync(() => process.HasExited || CommittedRow(run.PathOf("interrumpida.db")) >= threshold);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 60)));
            process.Kill();
            await process.WaitForExitAsync();
            killed += process.ExitCode is 0 or QuarantineExitCode ? 0 : 1;
        }

        Assert.That(killed, Is.EqualTo(Kills), "Every process was killed before it was done.");
    }

    private static async Task FinishAsync(string directory, string database)
    {
        using var process = Start(directory, database);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.EqualTo(QuarantineExitCode), $"{await output}\n{await error}");
    }

    private static Process Start(string directory, string database) => HubProcess.Start(
        directory, SmallBatches, "sincronizar", "shcp-opa-2021", "--carpeta", "entradas", "--base", database);

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        var start = Stopwatch.GetTimestamp();
        while (!condition() && await timer.WaitForNextTickAsync())
        {
            Assert.That(Stopwatch.GetElapsedTime(start), Is.LessThan(Patience));
        }
    }

    private static long CommittedRow(string path)
    {
        if (!File.Exists(path))
        {
            return -1;
        }

        try
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "select coalesce(max(Renglon), 0) from Marca";
            return (long)(command.ExecuteScalar() ?? 0L);
        }
        catch (SqliteException)
        {
            return -1; // Not yet migrated, or being created.
        }
    }

    private static void AssertReconciled(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            select count(*), sum(Leidos), sum(Leidos - Nuevos - Actualizados - SinCambio - Cuarentena - Rechazados - Ignorados),
                sum(Cuarentena) > 0 and sum(Nuevos) > 0 and sum(Ignorados) > 0, sum(Nuevos) - (select count(*) from Obra)
            from Corrida
            """;
        using var reader = command.ExecuteReader();
        reader.Read();
        Assert.Multiple(() =>
        {
            Assert.That(reader.GetInt64(0), Is.EqualTo(1), "one run, resumed");
            Assert.That(reader.GetInt64(1), Is.EqualTo(Rows));
            Assert.That(reader.GetInt64(2), Is.Zero, "counts reconcile");
            Assert.That(reader.GetInt64(3), Is.EqualTo(1), "the sample has every kind of row");
            Assert.That(reader.GetInt64(4), Is.Zero, "each new record is one work");
        });
    }
}
