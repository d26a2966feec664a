using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Mapping;

/// <summary>Reads how one element gets its value: the name of a column, or a mapping.</summary>
internal sealed class ValorPerfilReader(
    ColumnTable columns, IReadOnlyDictionary<string, TablaPerfil> tablas, Formatos formatos, DateTime? corte)
{
    private static readonly DatePatterns Iso = new(["yyyy-MM-dd"]);
    private static readonly NumberPattern Plain = new('.', null, 1);

    public static string IsoDate(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A value that does not come from the row.</summary>
    public static ValorPerfil Constant(ContractProperty property, string text) =>
        new(property) { Fuente = new ConstantSource(text), Fecha = Iso, Numero = Plain };

    public ValorPerfil? Read(YamlSection section, string key, ContractProperty property, bool inPorCada)
    {
        if (section.Node(key) is YamlScalarNode { Value: { } column })
            return new ValorPerfil(property) { Fuente = new ColumnSource(columns.Place(column)), Fecha = formatos.Fecha, Numero = formatos.Numero };
        if (section.Section(key) is not { } own) return null;

        var fuente = Source(own, inPorCada);
        var constant = fuente is ConstantSource;
        var valor = new ValorPerfil(property)
        {
            Fuente = fuente,
            Cuando = CondicionReader.Read(own, "cuando", columns),
            Limpieza = CleanerReader.Read(own, "limpieza"),
            Extraer = RegexReader.Read(own, "extraer"),
            SinCoincidencia = TablaReader.Destino(own, "sinCoincidencia"),
            Tabla = Table(own),
            Rellenar = own.Int("rellenar", 0) ?? 0,
            Fecha = FormatReader.Date(own) ?? (constant ? Iso : formatos.Fecha),
            Numero = FormatReader.Number(own) ?? (constant ? Plain : formatos.Numero),
            Obligatorio = own.Bool("obligatorio") ?? false,
        };
        CheckConstant(own, valor);
        own.Finish();
        return valor;
    }

    private ValueSource Source(YamlSection section, bool inPorCada)
    {
        List<ValueSource> sources = [];
        if (section.Text("columna") is { } column) sources.Add(new ColumnSource(columns.Place(column)));
        if (section.Text("texto") is { } text) sources.Add(new TemplateSource(columns.Template(text)));
        if (section.Text("constante") is { } constant) sources.Add(new ConstantSource(constant));
        if (section.Bool("elemento") == true) sources.Add(new PartSource());
        if (section.Text("perfil") is { } own) sources.Add(OfProfile(section, own));
        if (sources.Count != 1)
            section.Fail("columna", sources.Count == 0 ? "El campo no dice de dónde viene." : "El campo dice dos orígenes.", "Escriba uno de: columna, texto, constante, elemento o perfil.");
        if (!inPorCada && sources.Exists(source => source is PartSource))
            section.Fail("elemento", "No hay elemento fuera de porCada.", "Use columna, o ponga el campo en una lista con porCada.");
        return sources.Count > 0 ? sources[0] : new ConstantSource("");
    }

    private ConstantSource OfProfile(YamlSection section, string name)
    {
        if (name != "fechaCorte") section.Fail("perfil", "El perfil no tiene ese dato.", "El único dato del perfil que se puede usar es fechaCorte.");
        else if (corte is null) section.Fail("perfil", "El perfil no declara fechaCorte.", "Agregue fechaCorte: aaaa-mm-dd al perfil.");
        return new ConstantSource(corte is { } date ? IsoDate(date) : "");
    }

    private TablaPerfil? Table(YamlSection section)
    {
        if (section.Text("tabla") is not { } name) return null;
        if (tablas.TryGetValue(name, out var tabla)) return tabla;
        section.Fail("tabla", "La tabla no existe.", $"Declárela en tablas; hay: {string.Join(", ", tablas.Keys)}.");
        return null;
    }

    private static void CheckConstant(YamlSection section, ValorPerfil valor)
    {
        if (valor.Fuente is not ConstantSource { Text.Length: > 0 }) return;
        List<Hub.Contracts.Comun.Hallazgo> hallazgos = [];
        new ValueReader(null).Read(valor with { Cuando = null }, new RowValues([], null), new FieldFindings("", 0, hallazgos));
        foreach (var hallazgo in hallazgos) section.Fail("constante", hallazgo.Mensaje, hallazgo.Remedio);
    }
}
