namespace Hub.Adapters.Mapping;

/// <summary>Reads a condition: one test, or a list of tests that must all hold.</summary>
internal static class CondicionReader
{
    public static CondicionPerfil? Read(YamlSection section, string key, ColumnTable columns)
    {
        var tests = section.Sections(key);
        return tests.Count == 0 ? null : new CondicionPerfil([.. tests.Select(test => Test(test, columns))]);
    }

    private static PruebaPerfil Test(YamlSection section, ColumnTable columns)
    {
        var ofPart = section.Bool("elemento") == true;
        var column = section.Text("columna");
        if (ofPart == column is not null) section.Fail("columna", "La prueba no dice de qué valor.", "Escriba columna: NOMBRE, o elemento: true dentro de porCada; sólo una de las dos.");
        var prueba = new PruebaPerfil(ofPart ? new PartSource() : new ColumnSource(column is null ? 0 : columns.Place(column)))
        {
            Es = section.Texts("es"),
            NoEs = section.Texts("noEs"),
            Vacio = section.Bool("vacio"),
            Coincide = RegexReader.Read(section, "coincide"),
            Separador = section.Text("separador") ?? ";",
            Contiene = section.Text("contiene"),
            NoContiene = section.Text("noContiene"),
        };
        section.Finish();
        if (prueba is { Es: null, NoEs: null, Vacio: null, Coincide: null, Contiene: null, NoContiene: null } && !section.Has("coincide"))
            section.Fail("es", "La prueba no pregunta nada.", "Agregue es, noEs, vacio, coincide, contiene o noContiene.");
        return prueba;
    }
}
