using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Mapping;

/// <summary>The YAML of a profile, laid over its template: a top-level key of the profile replaces that of the template whole.</summary>
internal static class PerfilDocument
{
    /// <summary>Top-level keys of profile and template, each as a section that knows its file; empty when it is not YAML.</summary>
    /// <param name="read">Text of a file beside the profile, or null when there is none of that name.</param>
    public static IReadOnlyList<YamlSection> Load(string file, Func<string, string?> read, List<ErrorPerfil> errors)
    {
        if (Parse(file, read(file), errors) is not { } own) return [];
        var section = new YamlSection(own, "", file, errors);
        if (section.Text("plantilla") is not { } name) return [section];

        var path = Beside(file, name);
        if (path is null || read(path) is not { } text)
        {
            section.Fail("plantilla", "No existe la plantilla.", "Escriba su ruta desde la carpeta del perfil, sin salir de la carpeta de perfiles.");
            return [section];
        }

        return Parse(path, text, errors) is { } template ? [section, new YamlSection(template, "", path, errors)] : [section];
    }

    private static YamlMappingNode? Parse(string file, string? text, List<ErrorPerfil> errors)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text ?? ""));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            errors.Add(new ErrorPerfil(file, 1, "", "El archivo no es un perfil.", "Escriba un solo documento YAML con las claves del perfil."));
        }
        // YamlDotNet 18 answers some broken flow mappings with InvalidOperationException.
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            var line = exception is YamlException { Start.Line: var at } ? (int)at : 1;
            errors.Add(new ErrorPerfil(file, line, "", "El YAML no está bien formado o repite una clave.", "Revise sangrías, comillas y claves repetidas en esa línea."));
        }

        return null;
    }

    /// <summary>Path with / of a file named from the folder of another; null when it climbs above the root.</summary>
    private static string? Beside(string file, string name)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in name.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
