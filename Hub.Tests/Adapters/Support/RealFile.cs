using Hub.Adapters;
using Hub.Adapters.Formats;
using Hub.Adapters.Mapping;

namespace Hub.Tests.Adapters.Support;

/// <summary>The three real files that come with the hub, read as raw rows; facts about them stand in deploy/demo/ORIGEN.md.</summary>
internal sealed class RealFile
{
    public static readonly RealFile Opa2019 = new("shcp-opa-2019", "shcp/opa_2019_subconjunto_utf8bom.csv");
    public static readonly RealFile Opa2021 = new("shcp-opa-2021", "shcp/opa_2021_federal_cp1252.csv");
    public static readonly RealFile CompraNet = new("compranet-2024", "compranet/compranet_vigentes_2024_obra.csv");

    private RealFile(string perfil, string path)
    {
        Perfil = Perfiles.Todos.Single(candidate => candidate.Clave == perfil);
        Path = System.IO.Path.Combine(Demostracion.Carpeta, path);
        Encoding = DeclaredEncoding.TryFind(Perfil.Archivo.Codificacion, out var encoding) ? encoding : throw new InvalidOperationException();
        var options = new DelimitedOptions(Perfil.Archivo.Separador, Perfil.Archivo.Comillas, Perfil.Archivo.MaximoRenglon);
        using var text = new StrictReader(File.OpenRead(Path), Encoding);
        Records = [.. new DelimitedReader(text, options).Rows()];
        Names = Records[0].Cells;
        Rows = [.. Records.Skip(1).Select(record => Names.Zip(record.Cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public Perfil Perfil { get; }

    public string Path { get; }

    public DeclaredEncoding Encoding { get; }

    /// <summary>With the header.</summary>
    public IReadOnlyList<DelimitedRow> Records { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Cells as they stand in the file, by column.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows { get; }

    public IEnumerable<string> Cells => Rows.SelectMany(row => row.Values);

    public static string[] Entidades(Dictionary<string, string> row) => row["ID_ENTIDAD_FEDERATIVA"].Split("; ");

    public static string Clave(Dictionary<string, string> row) =>
        row["CVE_CARTERA"].Replace("'", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    public override string ToString() => Perfil.Clave;

    public async Task<Entrega> EntregaAsync() =>
        await new Adaptador(Perfil).EntregasAsync(Demostracion.Carpeta, CancellationToken.None).SingleAsync();

    public async Task<IReadOnlyList<RegistroEntrante>> LeerAsync() => [.. (await EntregaAsync()).Leer(CancellationToken.None)];
}
