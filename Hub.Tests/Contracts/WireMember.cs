using System.Reflection;
using System.Xml.Serialization;

namespace Hub.Tests.Contracts;

/// <summary>A property of a wire type as its serialisation attributes tell it.</summary>
internal sealed record WireMember(PropertyInfo Property, string Name, int Order, string? Item, string DataType)
{
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public bool IsList => Item is not null;

    public bool IsOptional => Property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(Property.PropertyType) is not null
        : new NullabilityInfoContext().Create(Property).WriteState == NullabilityState.Nullable;

    /// <summary>Every public property of a wire type, by order; one without attributes is a mistake.</summary>
    public static IReadOnlyList<WireMember> Of(Type type) => [.. type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(Describe)
        .OrderBy(member => member.Order)];

    /// <summary>Name of the type in the schema.</summary>
    public static string NameOf(Type type) => type.GetCustomAttribute<XmlTypeAttribute>()!.TypeName!;

    public static bool IsWireType(Type type) => type.GetCustomAttribute<XmlTypeAttribute>() is not null;

    private static WireMember Describe(PropertyInfo property)
    {
        if (property.GetCustomAttribute<XmlArrayAttribute>() is { } list)
        {
            var item = property.GetCustomAttribute<XmlArrayItemAttribute>()!;
            return new WireMember(property, list.ElementName, list.Order, item.ElementName, "");
        }

        var element = property.GetCustomAttribute<XmlElementAttribute>()
            ?? throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has no XML name.");
        return new WireMember(property, element.ElementName, element.Order, null, element.DataType);
    }
}
