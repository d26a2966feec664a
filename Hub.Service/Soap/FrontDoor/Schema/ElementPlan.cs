using System.Xml;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>An element in its place: how often it may stand there, and its type.</summary>
internal sealed class ElementPlan(XmlDictionaryString xmlName, int min, int max, TypePlan type)
{
    public XmlDictionaryString XmlName => xmlName;

    public string Name => xmlName.Value;

    public int Min => min;

    public int Max => max;

    public TypePlan Type => type;

    /// <summary>Its paths carry an index.</summary>
    public bool Repeats => max > 1;
}
