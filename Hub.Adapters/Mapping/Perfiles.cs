using System.Reflection;

namespace Hub.Adapters.Mapping;

/// <summary>The profiles: those that come with the hub, and those that an operator writes in a folder.</summary>
public static class Perfiles
{
    private const string Prefix = "perfiles/";
    private const string FileName = "perfil.yaml";

    private static readonly Lazy<IReadOnlyList<Perfil>> BuiltIn = new(ReadBuiltIn);

    /// <summary>Profiles that come with the hub, in the order they run.</summary>
    public static IReadOnlyList<Perfil> Todos => BuiltIn.Value;

    /// <summary>One profile from its file. Its template may be anywhere below the folder above its own.</summary>
    /// <exception cref="PerfilInvalidoException">With all mistakes.</exception>
    public static Perfil Cargar(string path)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) ?? full;
        var root = Path.GetDirectoryName(folder) ?? folder;
        return Read(root, full);
    }

    /// <summary>Those that come with the hub and every perfil.yaml below a folder; null means no folder.</summary>
    /// <exception cref="PerfilInvalidoException">With all mistakes of all files, repeated keys among them.</exception>
    public static IReadOnlyList<Perfil> Con(string? folder)
    {
        if (folder is null) return Todos;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"No existe la carpeta de perfiles {Path.GetFullPath(folder)} (Sync:ProfilesFolder).");
        List<Perfil> read = [];
        List<ErrorPerfil> errors = [];
        foreach (var file in Directory.EnumerateFiles(folder, FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            try
            {
                var perfil = Read(Path.GetFullPath(folder), Path.GetFullPath(file));
                if (Todos.Concat(read).Any(other => other.Clave == perfil.Clave))
                    errors.Add(new ErrorPerfil(file, 1, "clave", $"La clave {perfil.Clave} ya es de otro perfil.", "Use una clave propia."));
                read.Add(perfil);
            }
            catch (PerfilInvalidoException exception)
            {
                errors.AddRange(exception.Errores);
            }
        }

        return errors.Count > 0 ? throw new PerfilInvalidoException(errors) : Sorted(Todos.Concat(read));
    }

    private static Perfil Read(string root, string file)
    {
        var name = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        return PerfilReader.Read(name, relative =>
        {
            var path = Path.Combine(root, relative);
            return File.Exists(path) ? File.ReadAllText(path) : null;
        });
    }

    private static IReadOnlyList<Perfil> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith("/" + FileName, StringComparison.Ordinal));
        return Sorted(names.Select(name => PerfilReader.Read(name, Resource)));

        string? Resource(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name);
            if (stream is null) return null;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    private static IReadOnlyList<Perfil> Sorted(IEnumerable<Perfil> perfiles) =>
        [.. perfiles.OrderBy(perfil => perfil.Orden).ThenBy(perfil => perfil.Clave, StringComparer.Ordinal)];
}
