using System.Collections;
using System.Globalization;
using System.Reflection;
using Hub.Contracts.Obras;

namespace Hub.Tests.Storage;

/// <summary>A work with a value of its own in every member of the contract, so that none can be lost or swapped unseen.</summary>
internal static class FullObra
{
    public static Obra Create()
    {
        var next = 0;
        return (Obra)Fill(typeof(Obra), ref next);
    }

    /// <summary>Every value in the work, as text: what the tables must hold.</summary>
    public static IEnumerable<(string Path, object Value)> Values(object record, string path = "")
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var here = $"{path}/{property.Name}";
            switch (property.GetValue(record))
            {
                case null: break;
                case string or int or decimal or DateTime: yield return (here, property.GetValue(record)!); break;
                case IList list:
                    foreach (var inner in list.Cast<object>().SelectMany((item, i) => Values(item, $"{here}[{i}]")))
                        yield return inner;
                    break;
                case var group:
                    foreach (var inner in Values(group, here))
                        yield return inner;
                    break;
            }
        }
    }

    private static object Fill(Type type, ref int next)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            next++;
            object value = inner switch
            {
                _ when property.Name == nameof(Clasificacion.Apertura) && inner == typeof(string) => "010101",
                _ when property.Name == nameof(Ubicacion.Municipio) => "320" + (10 + next % 40).ToString(CultureInfo.InvariantCulture),
                _ when inner == typeof(string) => $"T{next}",
                _ when inner == typeof(int) => 1000 + next,
                _ when inner == typeof(decimal) && property.Name is nameof(Ubicacion.Latitud) or nameof(Ubicacion.Longitud) => -100.1234567m - next,
                _ when inner == typeof(decimal) => 1_000_000_000_000.25m + next,
                _ when inner == typeof(DateTime) => new DateTime(2001, 1, 1).AddDays(next),
                _ when inner.IsArray => List(inner.GetElementType()!, ref next),
                _ => Fill(inner, ref next),
            };
            property.SetValue(record, value);
        }

        return record;
    }

    private static Array List(Type item, ref int next)
    {
        var list = Array.CreateInstance(item, 2);
        list.SetValue(Fill(item, ref next), 0);
        list.SetValue(Fill(item, ref next), 1);
        return list;
    }
}
