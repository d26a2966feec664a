using Hub.Service.Soap.FrontDoor.Schema;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>An open element on the way down: where its children stand so far.</summary>
internal struct BodyFrame
{
    public ElementPlan Element;

    /// <summary>Place in its list, from 1; 0 when it stands in none.</summary>
    public int Index;

    /// <summary>Place in the sequence that the last child took.</summary>
    public int Position;

    /// <summary>How many children took that place.</summary>
    public int Count;

    /// <summary>One bit for each kind of child that came.</summary>
    public ulong Seen;

    public bool StrayText;

    /// <summary>What may stand after the last child: the optional ones up to the first that must.</summary>
    public readonly string Expected()
    {
        var children = Element.Type.Children;
        if (children.Count == 0)
        {
            return "texto";
        }

        var names = new List<string>();
        for (var next = Count >= children[Position].Max ? Position + 1 : Position; next < children.Count; next++)
        {
            names.Add(children[next].Name);
            if (children[next].Min > 0 && (Seen & (1UL << next)) == 0)
            {
                break;
            }
        }

        return names.Count == 0 ? $"el fin de {Element.Name}" : string.Join(", ", names);
    }
}
