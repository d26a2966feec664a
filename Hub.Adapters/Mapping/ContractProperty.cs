using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Serialization;

namespace Hub.Adapters.Mapping;

/// <summary>How an element of the contract is filled.</summary>
internal enum ElementKind
{
    Value,
    Group,
    List,
}

/// <summary>One element of a type of the contract, with the means to set it.</summary>
/// <param name="Name">Name on the wire.</param>
/// <param name="Type">Type of the value, of the group, or of one item of the list.</param>
/// <param name="ItemName">Name on the wire of one item of the list.</param>
internal sealed record ContractProperty(
    string Name, ElementKind Kind, Type Type, string? ItemName, bool Required, Action<object, object> Set)
{
    private readonly Func<object>? _new = Kind == ElementKind.Value ? null : Constructor(Type);

    private static readonly Type[] Values = [typeof(string), typeof(int), typeof(decimal), typeof(DateTime), typeof(bool)];

    /// <summary>Elements of a contract type by their name on the wire, in the order of the contract.</summary>
    public static IReadOnlyList<ContractProperty> Of(Type type) =>
        [.. type.GetProperties().Where(property => property.CanWrite).Select(Describe)];

    /// <summary>An empty group, or an empty item of the list.</summary>
    public object New() => _new?.Invoke() ?? throw new InvalidOperationException($"{Name} is a value.");

    private static ContractProperty Describe(PropertyInfo property)
    {
        var set = Setter(property);
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
        if (property.GetCustomAttribute<XmlArrayAttribute>() is { } array && property.PropertyType.GetElementType() is { } item)
        {
            var itemName = property.GetCustomAttribute<XmlArrayItemAttribute>()?.ElementName ?? item.Name;
            return new(array.ElementName, ElementKind.List, item, itemName, required, set);
        }

        var name = property.GetCustomAttribute<XmlElementAttribute>()?.ElementName ?? property.Name;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return new(name, Values.Contains(type) ? ElementKind.Value : ElementKind.Group, type, null, required, set);
    }

    private static Func<object> Constructor(Type type) => Expression.Lambda<Func<object>>(Expression.New(type)).Compile();

    private static Action<object, object> Setter(PropertyInfo property)
    {
        var target = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var member = Expression.Property(Expression.Convert(target, property.DeclaringType ?? typeof(object)), property);
        var assignment = Expression.Assign(member, Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object>>(assignment, target, value).Compile();
    }
}

/// <summary>The types of the contract, each looked at once.</summary>
internal sealed class ContractShape
{
    private readonly Dictionary<Type, FrozenDictionary<string, ContractProperty>> _known = [];

    public FrozenDictionary<string, ContractProperty> Of(Type type)
    {
        if (_known.TryGetValue(type, out var found)) return found;
        return _known[type] = ContractProperty.Of(type).ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);
    }
}
