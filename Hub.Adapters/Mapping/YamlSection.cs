using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Mapping;

/// <summary>A mapping of a profile that remembers which of its keys were asked for, so that the others are mistakes.</summary>
internal sealed class YamlSection(YamlMappingNode node, string path, string file, List<ErrorPerfil> errors)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Path => path;

    public string File => file;

    public List<ErrorPerfil> Errors => errors;

    /// <summary>Keys in the order of the file, with their nodes.</summary>
    public IEnumerable<(string Key, YamlNode Key0, YamlNode Value)> Entries =>
        node.Children.Select(entry => (entry.Key is YamlScalarNode { Value: { } key } ? key : "", entry.Key, entry.Value));

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is not YamlScalarNode { Value: "" or null } ? value : null;
    }

    public bool Has(string key) => Node(key) is not null;

    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } text } => text,
        var other => Wrong<string>(other, key, "Debe ser un solo valor.", $"Escriba {key}: valor."),
    };

    public string RequiredText(string key) => Text(key) ?? Missing(key);

    public int? Int(string key, int minimum)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum) return number;
        Fail(key, "No es un número entero válido.", $"Escriba un entero desde {minimum}.");
        return null;
    }

    public bool? Bool(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text is "true" or "false") return text == "true";
        Fail(key, "No es verdadero ni falso.", "Escriba true o false.");
        return null;
    }

    /// <summary>One character, or the default.</summary>
    public char? Char(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text == "tabulador") return '\t';
        if (text == "espacio") return ' ';
        if (text.Length == 1) return text[0];
        Fail(key, "Debe ser un solo carácter.", "Escríbalo entre comillas, o escriba tabulador o espacio.");
        return null;
    }

    /// <summary>A list of texts; a single text is a list of one. Null when the key is absent.</summary>
    public IReadOnlyList<string>? Texts(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } text } => [text],
        YamlSequenceNode list when list.Children.All(child => child is YamlScalarNode) =>
            [.. list.Children.Select(child => ((YamlScalarNode)child).Value ?? "")],
        var other => Wrong<IReadOnlyList<string>>(other, key, "Debe ser una lista de textos.", "Escriba los valores con guion, uno por renglón."),
    };

    public YamlSection? Section(string key) => Node(key) switch
    {
        null => null,
        YamlMappingNode child => new YamlSection(child, $"{path}/{key}".TrimStart('/'), file, errors),
        var other => Wrong<YamlSection>(other, key, "Debe tener claves debajo.", "Escriba sus claves con sangría, una por renglón."),
    };

    /// <summary>A list of mappings; a single mapping is a list of one.</summary>
    public IReadOnlyList<YamlSection> Sections(string key)
    {
        var found = Node(key);
        if (found is YamlMappingNode && Section(key) is { } only) return [only];
        if (found is not YamlSequenceNode list) return found is null ? [] : Wrong<IReadOnlyList<YamlSection>>(found, key, "Debe ser una lista.", "Escriba cada elemento con guion.") ?? [];
        List<YamlSection> sections = [];
        foreach (var (child, index) in list.Children.Select((child, index) => (child, index + 1)))
        {
            var below = $"{path}/{key}[{index}]".TrimStart('/');
            if (child is YamlMappingNode mapping) sections.Add(new YamlSection(mapping, below, file, errors));
            else Add(child, below, "Debe tener claves.", "Escriba clave: valor.");
        }

        return sections;
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var (key, node0, _) in Entries)
        {
            if (!_asked.Contains(key)) Add(node0, $"{path}/{key}".TrimStart('/'), "La clave no existe.", $"Use una de: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    public void Fail(string key, string mensaje, string remedio) =>
        Add(node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : node, $"{path}/{key}".TrimStart('/'), mensaje, remedio);

    private string Missing(string key)
    {
        if (!errors.Exists(error => error.Ruta == $"{path}/{key}".TrimStart('/'))) Fail(key, "Falta la clave.", $"Agregue {key}: con su valor.");
        return "";
    }

    private T? Wrong<T>(YamlNode at, string key, string mensaje, string remedio) where T : class
    {
        Add(at, $"{path}/{key}".TrimStart('/'), mensaje, remedio);
        return null;
    }

    private void Add(YamlNode at, string where, string mensaje, string remedio) =>
        errors.Add(new ErrorPerfil(file, (int)at.Start.Line, where, mensaje, remedio));
}
