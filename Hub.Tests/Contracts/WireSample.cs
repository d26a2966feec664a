using System.Globalization;
using System.Xml.Linq;

namespace Hub.Tests.Contracts;

/// <summary>Wire types filled by reflection with values that the schema allows.</summary>
internal static class WireSample
{
    private const string Text = "Línea de conducción «Ñ» & <agua> en Peñón, Zacatecas ";

    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["Folio"] = "C-7K3M9QX2AB",
        ["FolioObra"] = "ZAC-2025-32056-000123-4",
        ["Huella"] = new string('a', 64),
        ["ClaveEntidad"] = "32",
        ["ClaveMunicipio"] = "32056",
        ["ClaveLocalidad"] = "320560001",
        ["ClaveApertura"] = "010301",
        ["Subfuncion"] = "223",
    };

    /// <summary>Every property set, two items a list.</summary>
    public static object Full(Type type, WsdlDocument wsdl) => Fill(type, wsdl, member => true);

    /// <summary>Only what the schema obliges to send.</summary>
    public static object Minimal(Type type, WsdlDocument wsdl) => Fill(type, wsdl, member => !member.IsOptional);

    /// <summary>Every record that a type may hold, each with nothing that it may leave out.</summary>
    public static object Bare(Type type, WsdlDocument wsdl) => Fill(
        type, wsdl, member => !member.IsOptional || WireMember.IsWireType(member.IsList ? member.Type.GetElementType()! : member.Type));

    private static object Fill(Type type, WsdlDocument wsdl, Func<WireMember, bool> chosen)
    {
        var value = Activator.CreateInstance(type)!;
        var elements = WsdlDocument.Hijos(wsdl.Tipo(WireMember.NameOf(type)));
        foreach (var (member, element) in WireMember.Of(type).Zip(elements))
        {
            if (chosen(member) || element.Attribute("minOccurs") is null)
            {
                member.Property.SetValue(value, Value(member, element, wsdl, chosen));
            }
        }

        return value;
    }

    private static object Value(WireMember member, XElement element, WsdlDocument wsdl, Func<WireMember, bool> chosen)
    {
        if (!member.IsList)
        {
            return Single(member.Type, WsdlDocument.TipoDe(element), wsdl, chosen);
        }

        var item = member.Type.GetElementType()!;
        var list = Array.CreateInstance(item, 2);
        var itemType = WsdlDocument.TipoDe(WsdlDocument.Hijos(wsdl.Tipo(WsdlDocument.TipoDe(element))).Single());
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Single(item, itemType, wsdl, chosen), i);
        }

        return list;
    }

    private static object Single(Type type, string name, WsdlDocument wsdl, Func<WireMember, bool> chosen)
    {
        if (WireMember.IsWireType(type))
        {
            return Fill(type, wsdl, chosen);
        }

        return type switch
        {
            _ when type == typeof(string) => Patterns.GetValueOrDefault(name) ?? Longest(name, wsdl),
            _ when type == typeof(int) => int.Parse(Highest(name, wsdl) ?? "2147483647", CultureInfo.InvariantCulture),
            _ when type == typeof(decimal) => decimal.Parse(Highest(name, wsdl)!, CultureInfo.InvariantCulture),
            _ when type == typeof(long) => 9007199254740991L,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTime) => new DateTime(2025, 1, 31, 0, 0, 0, DateTimeKind.Unspecified),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2025, 6, 30, 23, 59, 59, 123, TimeSpan.FromHours(-6)),
            _ when type == typeof(byte[]) => Enumerable.Range(0, 256).Select(number => (byte)number).ToArray(),
            _ => throw new InvalidOperationException($"The contract does not use {type}."),
        };
    }

    private static string Longest(string name, WsdlDocument wsdl)
    {
        var length = int.Parse(Facet(name, "maxLength", wsdl)!, CultureInfo.InvariantCulture);
        return string.Concat(Enumerable.Repeat(Text, (length / Text.Length) + 1))[..length];
    }

    private static string? Highest(string name, WsdlDocument wsdl) => Facet(name, "maxInclusive", wsdl);

    private static string? Facet(string name, string facet, WsdlDocument wsdl) => (string?)wsdl.Schema
        .Elements(WsdlDocument.Xs + "simpleType").Single(type => (string)type.Attribute("name")! == name)
        .Descendants(WsdlDocument.Xs + facet).SingleOrDefault()?.Attribute("value");
}
