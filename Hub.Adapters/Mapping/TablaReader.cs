using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Mapping;

/// <summary>Reads the lookup tables of a profile.</summary>
internal static class TablaReader
{
    public static IReadOnlyDictionary<string, TablaPerfil> Read(YamlSection? section)
    {
        Dictionary<string, TablaPerfil> tablas = new(StringComparer.Ordinal);
        if (section is null) return tablas;
        foreach (var (name, _, _) in section.Entries)
        {
            if (section.Section(name) is not { } tabla) continue;
            var values = tabla.Section("valores") is { } valores ? Values(valores) : [];
            if (values.Count == 0) tabla.Fail("valores", "La tabla no tiene valores.", "Agregue valores: con un par por renglón.");
            tablas[name] = new TablaPerfil(name, values, Destino(tabla, "sinValor"));
            tabla.Finish();
        }

        return tablas;
    }

    /// <summary>error (the default), conservar or omitir.</summary>
    public static SinDestino Destino(YamlSection section, string key)
    {
        switch (section.Text(key))
        {
            case null or "error": return SinDestino.Error;
            case "conservar": return SinDestino.Conservar;
            case "omitir": return SinDestino.Omitir;
            default:
                section.Fail(key, "El valor no se conoce.", "Escriba error, conservar u omitir.");
                return SinDestino.Error;
        }
    }

    private static Dictionary<string, string> Values(YamlSection section)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (var (key, _, value) in section.Entries)
        {
            if (value is YamlScalarNode { Value: { } text }) values[key] = text;
            else section.Fail(key, "Debe ser un solo valor.", "Escriba el texto que corresponde, o \"\" si no corresponde ninguno.");
        }

        return values;
    }
}
