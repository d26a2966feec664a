using Hub.Contracts.Obras;
using YamlDotNet.RepresentationModel;

namespace Hub.Adapters.Mapping;

/// <summary>
/// Reads the elements of a work: each key is a path of the contract with points (avance.fisico), or the name of a
/// list, whose items are written with a dash.
/// </summary>
internal sealed class GrupoPerfilReader(ValorPerfilReader values, ColumnTable columns)
{
    private static readonly ContractProperty RootProperty = new("obra", ElementKind.Group, typeof(Obra), null, true, (_, _) => { });
    private static readonly string[] OfItem = ["porCada", "cuando"];

    private readonly ContractShape _shape = new();

    /// <summary>The whole work; agency and cut-off date come from the profile unless a field gives them.</summary>
    public GrupoPerfil Root(YamlSection perfil, string dependencia, DateTime? corte)
    {
        if (perfil.Section("obra") is not { } section)
        {
            perfil.RequiredText("obra");
            return new GrupoPerfil(RootProperty, []);
        }

        var tree = new Tree(RootProperty);
        Fill(tree, section, inPorCada: false);
        AddDefault(tree, "dependencia", dependencia);
        if (corte is { } date) AddDefault(tree, "fechaCorte", ValorPerfilReader.IsoDate(date));
        section.Finish();
        return Closed(tree, section);
    }

    private void AddDefault(Tree tree, string name, string text)
    {
        var property = _shape.Of(typeof(Obra))[name];
        if (text.Length > 0) tree.Members.TryAdd(name, ValorPerfilReader.Constant(property, text));
    }

    private void Fill(Tree tree, YamlSection section, bool inPorCada)
    {
        foreach (var (key, _, value) in section.Entries)
        {
            if (tree.IsItem && OfItem.Contains(key)) continue;
            section.Node(key);
            if (Descend(tree, key, section) is not var (owner, property)) continue;
            if (property.Kind == ElementKind.Group) section.Fail(key, "El elemento no lleva valor sino otros elementos.", $"Escriba uno de: {Names(property.Type, $"{key}.")}.");
            else if (!owner.Members.TryAdd(property.Name, Member(section, key, property, value, inPorCada)))
                section.Fail(key, "El elemento ya tiene valor.", "Deje un solo campo para cada elemento.");
        }
    }

    private object? Member(YamlSection section, string key, ContractProperty property, YamlNode value, bool inPorCada) =>
        property.Kind == ElementKind.List
            ? List(section, key, property, value, inPorCada)
            : values.Read(section, key, property, inPorCada);

    /// <summary>Follows the path to the group that holds its last name, making the groups on the way.</summary>
    private (Tree Owner, ContractProperty Property)? Descend(Tree tree, string path, YamlSection section)
    {
        var names = path.Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            if (!_shape.Of(tree.Property.Type).TryGetValue(names[i], out var property)
                || i < names.Length - 1 && property.Kind != ElementKind.Group)
            {
                section.Fail(path, $"El contrato no tiene {names[i]} en ese lugar.", $"Use uno de: {Names(tree.Property.Type, "")}.");
                return null;
            }

            if (i == names.Length - 1) return (tree, property);
            if (!tree.Members.TryGetValue(property.Name, out var below)) tree.Members[property.Name] = below = new Tree(property);
            if (below is not Tree group) return null;
            tree = group;
        }

        return null;
    }

    private ListaPerfil? List(YamlSection section, string key, ContractProperty property, YamlNode value, bool inPorCada)
    {
        if (value is YamlScalarNode)
        {
            section.Fail(key, "El elemento es una lista.", "Escriba cada elemento con guion y sus campos.");
            return null;
        }

        List<GrupoPerfil> items = [];
        foreach (var item in section.Sections(key))
        {
            var porCada = PorCada(item);
            var tree = new Tree(property with { Kind = ElementKind.Group }) { IsItem = true };
            var cuando = CondicionReader.Read(item, "cuando", columns);
            Fill(tree, item, inPorCada || porCada is not null);
            item.Finish();
            items.Add(Closed(tree, item) with { PorCada = porCada, Cuando = cuando });
        }

        return new ListaPerfil(property, items);
    }

    private PorCadaPerfil? PorCada(YamlSection item)
    {
        if (item.Section("porCada") is not { } section) return null;
        var porCada = new PorCadaPerfil(columns.Place(section.RequiredText("columna")), section.Text("separador") ?? ";");
        section.Finish();
        return porCada;
    }

    private GrupoPerfil Closed(Tree tree, YamlSection section)
    {
        foreach (var missing in _shape.Of(tree.Property.Type).Values.Where(property => property.Required && !tree.Members.ContainsKey(property.Name)))
            section.Fail(missing.Name, "Falta un elemento obligatorio del contrato.", $"Agregue {missing.Name}.");
        List<MiembroPerfil> members = [];
        foreach (var member in tree.Members.Values)
        {
            if (member is Tree below) members.Add(Closed(below, section));
            else if (member is MiembroPerfil leaf) members.Add(leaf);
        }

        return new GrupoPerfil(tree.Property, members);
    }

    private string Names(Type type, string prefix) =>
        string.Join(", ", ContractProperty.Of(type).Select(property => prefix + property.Name));

    /// <summary>A group while it is being read.</summary>
    private sealed record Tree(ContractProperty Property)
    {
        public bool IsItem { get; init; }

        /// <summary>By name on the wire, in the order of the profile: a field, a list or a group still open; null for a mistake.</summary>
        public Dictionary<string, object?> Members { get; } = new(StringComparer.Ordinal);
    }
}
