using Hub.Contracts.Comun;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;

namespace Hub.Tests.Storage;

/// <summary>What every test of a store starts from: a migrated database, and a clock that stands still.</summary>
[TestFixture("Sqlite")]
[TestFixture("SqlServer")]
public abstract class StoreTest(string engine)
{
    private TestDatabase? database;

    internal FakeTimeProvider Clock { get; private set; } = new();

    internal TestDatabase Database => database!;

    internal IngestStore Ingest => new(Database.Hub, Clock);

    internal CorridaStore Corridas => new(Database.Hub, Clock);

    protected static CancellationToken None => CancellationToken.None;

    [SetUp]
    public async Task CreateDatabase()
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 6, 7, 8, 9, 123, TimeSpan.Zero));
        database = await TestDatabase.CreateAsync(engine);
        await new Migrator(database.Hub, Clock).ApplyAsync(None);
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (database is not null)
            await database.DisposeAsync();
        database = null;
    }

    /// <summary>Writes records as one lote of its own and commits.</summary>
    internal async Task<(CorridaAbierta Corrida, IReadOnlyList<ResultadoEscrito> Escritos)> WriteLoteAsync(
        string clave, params RegistroResuelto[] records)
    {
        await using var batch = await Ingest.BeginAsync(None);
        var run = await batch.OpenLoteAsync(Registros.Lote(clave), None);
        var written = await batch.WriteAsync(Registros.LoteDe(run, records), None);
        await batch.CommitAsync(None);
        return (run, written);
    }

    /// <summary>What the store knows of the work of a record now.</summary>
    internal async Task<ObraConocida?> KnownAsync(RegistroPreparado record)
    {
        await using var batch = await Ingest.BeginAsync(None);
        return (await batch.FindKnownAsync([record.Clave!.Value], None)).GetValueOrDefault(record.Clave.Value);
    }

    internal static Hallazgo Finding(string severidad = "ERROR") => new()
    {
        Codigo = "FECHA_INVALIDA", Severidad = severidad, Campo = "fechas/inicioReal", Renglon = 1, Mensaje = "La fecha no es válida.", Remedio = "Escriba la fecha.",
    };
}
