using System.Reflection;
using System.Xml.Serialization;
using Hub.Contracts.Obras;

namespace Hub.Tests.Support;

/// <summary>Works with any mixture of values; the same seed gives the same work. With nothing absent, every field of the wire is there.</summary>
internal sealed class ObraGenerator(int seed, double absent = 0)
{
    private readonly Random random = new(seed);
    private int counter;

    public Obra Next() => (Obra)Create(typeof(Obra));

    private object Create(Type type)
    {
        var value = Activator.CreateInstance(type) ?? throw new InvalidOperationException(type.Name);
        foreach (var property in WireProperties(type).Where(property => property.Name is "Clave" or "Esquema" or "Valor" || random.NextDouble() >= absent))
            property.SetValue(value, Value(property.PropertyType));
        return value;
    }

    public static IEnumerable<PropertyInfo> WireProperties(Type type) => type.GetProperties()
        .Where(property => property.IsDefined(typeof(XmlElementAttribute)) || property.IsDefined(typeof(XmlArrayAttribute)));

    private object Value(Type type)
    {
        counter++;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            return $"Texto ñandú {counter}";
        if (bare == typeof(int))
            return 1000 + counter;
        if (bare == typeof(decimal))
            return counter + random.Next(100) / 100m;
        if (bare == typeof(DateTime))
            return new DateTime(2020, 1, 1).AddDays(counter);
        if (!bare.IsArray)
            return Create(bare);

        var element = bare.GetElementType() ?? throw new InvalidOperationException(bare.Name);
        var items = Array.CreateInstance(element, 1 + random.Next(2));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Create(element), i);
        return items;
    }
}
