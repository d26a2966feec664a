using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Hub.Contracts;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>Wire types to XML and back with XmlSerializer, as either host does it.</summary>
internal static class WireXml
{
    private static readonly ConcurrentDictionary<(Type Type, XName Root), XmlSerializer> Serializers = new();

    public static XElement Write(object value, XName root)
    {
        using var text = new MemoryStream();
        Serializer(value.GetType(), root).Serialize(text, value);
        text.Position = 0;
        using var reader = SafeXml.Create(text);
        return XDocument.Load(reader).Root!;
    }

    /// <summary>Reads an element and fails on anything that the type does not hold.</summary>
    public static object Read(Type type, XElement element)
    {
        var serializer = Serializer(type, element.Name);
        var unknown = new List<string>();
        serializer.UnknownNode += (_, node) =>
        {
            if (!string.IsNullOrWhiteSpace(node.Text) || node.NodeType is not XmlNodeType.Text)
            {
                unknown.Add($"{node.Name} {node.Text}");
            }
        };
        using var reader = SafeXml.Create(new StringReader(element.ToString()));
        var value = serializer.Deserialize(reader)!;
        Assert.That(unknown, Is.Empty, "Elements dropped while reading.");
        return value;
    }

    /// <summary>Path and text of every element, in order: what a round trip must keep.</summary>
    public static IReadOnlyList<string> Leaves(XElement element) =>
        [.. element.DescendantsAndSelf().Select(node => $"{Path(node, element)}={(node.HasElements ? "" : node.Value)}")];

    private static string Path(XElement node, XElement top) =>
        node == top ? node.Name.ToString() : Path(node.Parent!, top) + "/" + node.Name.LocalName + Position(node);

    private static string Position(XElement node) => $"[{node.ElementsBeforeSelf(node.Name).Count() + 1}]";

    // A serializer with a root of its own is compiled anew each time it is made.
    private static XmlSerializer Serializer(Type type, XName root) => Serializers.GetOrAdd(
        (type, root),
        key => new XmlSerializer(key.Type, null, [], new XmlRootAttribute(key.Root.LocalName) { Namespace = key.Root.NamespaceName }, key.Root.NamespaceName));
}
