using System.Text;
using Hub.Adapters;
using Hub.Adapters.Mapping;

namespace Hub.Tests.Adapters.Support;

/// <summary>A folder of deliveries that lasts one test, with a small profile that reads them.</summary>
internal sealed class SampleFolder : IDisposable
{
    public const string Yaml = """
        clave: prueba
        version: 3
        dependencia: SOP
        archivo: {carpeta: sop, patron: "*.csv", codificacion: windows-1252, separador: ";", maximoRenglon: 2000}
        formatos:
          fecha: ["dd/MM/yyyy", "dd/MM/yyyy hh:mm:ss tt"]
          numero: {decimal: ",", miles: "."}
        limpieza: [espacio-duro, saltos, colapsar, recortar]
        caracterPerdido: "¿"
        columnasSinUso: [NOTA]
        tablas:
          etapa: {valores: {Obra: EJE, Lista: ENT}}
        ignorar:
          - {motivo: "no es obra: {TIPO}", cuando: {columna: TIPO, es: Compra}}
          - {motivo: fuera, cuando: {columna: LUGARES, noContiene: "32"}}
        obra:
          clave: {columna: CLAVE, limpieza: [apostrofo, sin-espacios], obligatorio: true}
          nombre: NOMBRE
          ejercicioFiscal: ANIO
          etapa: {columna: TIPO, tabla: etapa}
          fechas.inicioProgramado: INICIO
          costos.inversionTotal: MONTO
          ubicaciones:
            - porCada: {columna: LUGARES, separador: ";"}
              entidad: {elemento: true, rellenar: 2}
          contratos:
            - numero: {columna: NOMBRE, extraer: "contrato ([0-9]+)", sinCoincidencia: omitir}
              contratistas:
                - nombre: {texto: "{TIPO} de {NOMBRE}", cuando: {columna: NOMBRE, coincide: contrato}}
        """;

    public const string Header = "CLAVE;NOMBRE;TIPO;LUGARES;ANIO;INICIO;MONTO;NOTA\r\n";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entregas");

    public SampleFolder() => Directory.CreateDirectory(Folder);

    public string Root => _root.FullName;

    public string Folder => Path.Combine(Root, "sop");

    public static Perfil Perfil(string yaml = Yaml) => PerfilReader.Read("perfil.yaml", name => name == "perfil.yaml" ? yaml : null);

    public static Adaptador Adaptador(string yaml = Yaml) => new(Perfil(yaml));

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(text));
        return path;
    }

    public async Task<Entrega> EntregaAsync(string text, string yaml = Yaml)
    {
        Write("obras.csv", text);
        return await Adaptador(yaml).EntregasAsync(Root, CancellationToken.None).SingleAsync();
    }

    public async Task<IReadOnlyList<RegistroEntrante>> LeerAsync(string rows, string yaml = Yaml) =>
        [.. (await EntregaAsync(Header + rows, yaml)).Leer(CancellationToken.None)];

    public void Dispose() => _root.Delete(recursive: true);
}
