using System.Collections.Frozen;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>A complex type of the contract: a sequence of elements and nothing else. Or, for an element of text, its simple type.</summary>
internal sealed class TypePlan(string name, ScalarPlan? scalar)
{
    /// <summary>Children whose presence one bit each can tell.</summary>
    public const int MaxChildren = 64;

    private FrozenDictionary<string, int> indexes = FrozenDictionary<string, int>.Empty;

    /// <summary>Name of the type in the schema; empty when it is anonymous.</summary>
    public string Name => name;

    public ScalarPlan? Scalar => scalar;

    public IReadOnlyList<ElementPlan> Children { get; private set; } = [];

    /// <summary>One bit for each child that must be present.</summary>
    public ulong Required { get; private set; }

    public int IndexOf(string child) => indexes.GetValueOrDefault(child, -1);

    /// <summary>Set once, after the types of the children exist: types may name each other.</summary>
    public void SetChildren(IReadOnlyList<ElementPlan> children)
    {
        Children = children;
        indexes = children.Select((child, index) => (child, index)).ToFrozenDictionary(pair => pair.child.Name, pair => pair.index, StringComparer.Ordinal);
        for (var index = 0; index < children.Count; index++)
        {
            Required |= children[index].Min > 0 ? 1UL << index : 0;
        }
    }
}
