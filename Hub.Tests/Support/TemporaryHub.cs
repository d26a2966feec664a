using Hub.Adapters;
using Hub.Adapters.Mapping;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest;
using Hub.Service.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Tests.Support;

/// <summary>The pipeline over a SQLite file of its own, with the catalogue loaded; the file goes when the test ends.</summary>
internal sealed class TemporaryHub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("obrashub-").FullName;

    private TemporaryHub()
    {
        Database = AddStorageExtensions.Create(StorageOptions.Parse(Path.Combine(folder, "hub.db")));
        Store = new IngestStore(Database, Clock);
        Catalogos = new CatalogoVigenteProvider(new CatalogoStore(Database, Clock), Clock);
        Ingest = new IngestRun(Store, new CorridaStore(Database, Clock), Catalogos, new BatchRetry(Database), Clock);
        Replay = ReplayWith(Perfiles.Todos.ToDictionary(perfil => perfil.Clave, perfil => new Adaptador(perfil)));
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 18, 0, 0, TimeSpan.Zero));

    public HubDatabase Database { get; }

    public IngestStore Store { get; }

    public CatalogoVigenteProvider Catalogos { get; }

    public IngestRun Ingest { get; }

    public Replay Replay { get; }

    /// <summary>A replay that knows those adapters alone.</summary>
    public Replay ReplayWith(IReadOnlyDictionary<string, Adaptador> adaptadores) => new(
        Store,
        new RetainedBatches(new CuarentenaStore(Database), new OriginalReader(adaptadores, ReadXml)),
        Ingest,
        Catalogos,
        new BatchRetry(Database));

    public static async Task<TemporaryHub> CreateAsync()
    {
        var hub = new TemporaryHub();
        await new Migrator(hub.Database, hub.Clock).ApplyAsync(CancellationToken.None);
        var catalogo = new CatalogoStore(hub.Database, hub.Clock);
        foreach (var lista in CatalogoSeed.Read())
            await catalogo.LoadSeedAsync(lista, CancellationToken.None);
        return hub;
    }

    /// <summary>A lote of works; the content hash is that of their fingerprints.</summary>
    public Task<ResumenIngesta> LoteAsync(string clave, OpcionesIngesta? opciones, params Obra[] obras) =>
        RunLoteAsync(clave, opciones, string.Concat(obras.Select(Fingerprint.Of)), obras.Select((obra, i) => new RegistroEntrante
        {
            Renglon = i + 1,
            Original = new RegistroOriginal(ObraXml.Write(obra), "obra+xml", "utf-8"),
            Obra = obra,
        }));

    public Task<ResumenIngesta> AvancesAsync(string clave, params AvanceObra[] avances) =>
        RunLoteAsync(clave, null, clave, avances.Select((avance, i) => new RegistroEntrante
        {
            Renglon = i + 1,
            Original = new RegistroOriginal(ObraXml.Write(avance), "avance+xml", "utf-8"),
            Avance = avance,
        }), "RegistrarAvances");

    /// <summary>Synchronises the sample deliveries of one adapter.</summary>
    public async Task<List<ResumenIngesta>> SyncAsync(string adaptador, OpcionesIngesta? opciones = null)
    {
        var lector = new Adaptador(Perfiles.Todos.Single(perfil => perfil.Clave == adaptador));
        var resumenes = new List<ResumenIngesta>();
        await foreach (var entrega in lector.EntregasAsync(Demostracion.Carpeta, CancellationToken.None))
        {
            resumenes.Add(await Ingest.RunAsync(
                FileOrigin(lector, entrega.Nombre, entrega.Huella), entrega.Leer(CancellationToken.None), opciones ?? new OpcionesIngesta(), null, CancellationToken.None));
        }

        return resumenes;
    }

    public static OrigenCorrida FileOrigin(Adaptador adaptador, string nombre, string huella) => new()
    {
        Tipo = TiposCorrida.Adaptador,
        Dependencia = adaptador.Dependencia,
        Adaptador = adaptador.Clave,
        Origen = nombre,
        HuellaOrigen = huella,
        Perfil = adaptador.Perfil,
    };

    public async Task<long> CountAsync(string tabla, string condicion = "1 = 1")
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from {tabla} where {condicion}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task<ResumenIngesta> RunLoteAsync(
        string clave, OpcionesIngesta? opciones, string huella, IEnumerable<RegistroEntrante> registros, string operacion = "RegistrarObras") =>
        Ingest.RunAsync(
            new OrigenCorrida { Tipo = TiposCorrida.Lote, Dependencia = "SOP", Operacion = operacion, Origen = clave, HuellaOrigen = huella },
            registros, opciones ?? new OpcionesIngesta(), null, CancellationToken.None);

    private static RegistroEntrante ReadXml(int renglon, RegistroOriginal original) => original.Formato == "avance+xml"
        ? new RegistroEntrante { Renglon = renglon, Original = original, Avance = ObraXml.ReadAvance(original.Bytes) }
        : new RegistroEntrante { Renglon = renglon, Original = original, Obra = ObraXml.ReadObra(original.Bytes) };
}
