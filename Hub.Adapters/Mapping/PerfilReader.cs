using System.Globalization;
using Hub.Adapters.Formats;

namespace Hub.Adapters.Mapping;

/// <summary>Reads a profile and reports every mistake in it at once.</summary>
internal sealed class PerfilReader
{
    private readonly List<ErrorPerfil> _errors = [];
    private readonly ColumnTable _columns = new();
    private readonly IReadOnlyList<YamlSection> _sections;

    private PerfilReader(string file, Func<string, string?> read) => _sections = PerfilDocument.Load(file, read, _errors);

    /// <exception cref="PerfilInvalidoException">With all mistakes.</exception>
    public static Perfil Read(string file, Func<string, string?> read)
    {
        var reader = new PerfilReader(file, read);
        if (reader._sections.Count == 0) throw new PerfilInvalidoException(reader._errors);
        var perfil = reader.Build();
        if (reader._errors.Count > 0) throw new PerfilInvalidoException([.. reader._errors.OrderBy(error => error.Archivo, StringComparer.Ordinal).ThenBy(error => error.Linea)]);
        return perfil;
    }

    private Perfil Build()
    {
        var archivo = Archivo();
        var corte = FechaCorte();
        var dependencia = With("dependencia").RequiredText("dependencia");
        var formatos = FormatReader.Read(With("formatos").Section("formatos"));
        var tablas = TablaReader.Read(With("tablas").Section("tablas"));
        var fields = new ValorPerfilReader(_columns, tablas, formatos, corte);
        var mapeo = new MapeoPerfil(
            CleanerReader.Read(With("limpieza"), "limpieza") ?? new CellCleaner([]),
            Ignorar(),
            new GrupoPerfilReader(fields, _columns).Root(With("obra"), dependencia, corte));
        var perfil = new Perfil(mapeo)
        {
            Clave = With("clave").RequiredText("clave"),
            Version = With("version").Int("version", 1) ?? Absent("version"),
            Orden = With("orden").Int("orden", 0) ?? 100,
            Dependencia = dependencia,
            Sistema = With("sistema").Text("sistema"),
            Descripcion = With("descripcion").Text("descripcion"),
            FechaCorte = corte,
            Archivo = archivo,
            CaracterPerdido = With("caracterPerdido").Char("caracterPerdido"),
            Columnas = _columns.Names,
            ColumnasSinUso = [.. (With("columnasSinUso").Texts("columnasSinUso") ?? []).Select(name => name.Trim())],
        };
        foreach (var section in _sections) section.Finish();
        CheckUnused(perfil);
        return perfil;
    }

    /// <summary>The profile or its template: the first that has the key. Both are asked, so that neither calls it unknown.</summary>
    private YamlSection With(string key)
    {
        var holders = _sections.Where(section => section.Has(key)).ToList();
        return holders.Count > 0 ? holders[0] : _sections[0];
    }

    private int Absent(string key)
    {
        With(key).RequiredText(key);
        return 1;
    }

    private ArchivoPerfil Archivo()
    {
        if (With("archivo").Section("archivo") is not { } section)
        {
            With("archivo").RequiredText("archivo");
            return new ArchivoPerfil("", "", "", ',', '"', 0);
        }

        var archivo = new ArchivoPerfil(
            section.RequiredText("carpeta"),
            section.RequiredText("patron"),
            section.RequiredText("codificacion"),
            section.Char("separador") ?? ',',
            section.Char("comillas") ?? '"',
            section.Int("maximoRenglon", 128) ?? 1 << 20);
        if (archivo.Codificacion.Length > 0 && !DeclaredEncoding.TryFind(archivo.Codificacion, out _))
            section.Fail("codificacion", "La codificación no se conoce.", "Use utf-8, windows-1252, iso-8859-1, ibm850, utf-16 u otra de un byte por carácter.");
        if (Path.IsPathRooted(archivo.Carpeta) || archivo.Carpeta.Split('/', '\\').Contains(".."))
            section.Fail("carpeta", "La carpeta sale de la carpeta base.", "Escriba una ruta relativa, sin dos puntos seguidos.");
        if (archivo.Patron.AsSpan().ContainsAny('/', '\\'))
            section.Fail("patron", "El patrón lleva una carpeta.", "Escriba sólo el nombre del archivo, con * y ?; la carpeta va en carpeta.");
        section.Finish();
        return archivo;
    }

    private DateTime? FechaCorte()
    {
        var section = With("fechaCorte");
        if (section.Text("fechaCorte") is not { } text) return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        section.Fail("fechaCorte", "La fecha no es válida.", "Escríbala como aaaa-mm-dd.");
        return null;
    }

    private List<IgnorarPerfil> Ignorar()
    {
        List<IgnorarPerfil> reglas = [];
        foreach (var section in With("ignorar").Sections("ignorar"))
        {
            var motivo = _columns.Template(section.RequiredText("motivo"));
            if (CondicionReader.Read(section, "cuando", _columns) is { } cuando) reglas.Add(new IgnorarPerfil(motivo, cuando));
            else if (!section.Has("cuando")) section.Fail("cuando", "Falta la condición.", "Agregue cuando: con la columna y la prueba.");
            section.Finish();
        }

        return reglas;
    }

    private void CheckUnused(Perfil perfil)
    {
        foreach (var name in perfil.ColumnasSinUso.Intersect(perfil.Columnas, StringComparer.Ordinal))
            With("columnasSinUso").Fail("columnasSinUso", $"La columna {name} sí se usa.", "Quítela de la lista.");
    }
}
