using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Schema;

namespace Hub.Service.Soap.FrontDoor.Schema;

/// <summary>
/// Turns the schema inside a WSDL into a <see cref="ServicePlan"/>. It knows what the contract uses (sequences of
/// elements, restrictions of simple types) and refuses the rest by name, so that nothing of the schema goes unchecked.
/// </summary>
internal sealed class ServicePlanCompiler
{
    private readonly XmlDictionary dictionary = new();
    private readonly Dictionary<XmlSchemaType, TypePlan> types = [];

    public static ServicePlan Compile(XmlSchemaSet schemas, string xmlNamespace, IEnumerable<string> wrappers)
    {
        var compiler = new ServicePlanCompiler();
        var plans = wrappers.ToDictionary(
            name => name,
            name => schemas.GlobalElements[new XmlQualifiedName(name, xmlNamespace)] is XmlSchemaElement element
                ? compiler.Element(element)
                : throw new NotSupportedException($"The schema of {xmlNamespace} has no element {name}."),
            StringComparer.Ordinal);
        return new ServicePlan(compiler.dictionary.Add(xmlNamespace), compiler.dictionary, plans);
    }

    private ElementPlan Element(XmlSchemaElement element) => new(
        dictionary.Add(element.QualifiedName.Name),
        (int)element.MinOccurs,
        element.MaxOccurs > int.MaxValue ? int.MaxValue : (int)element.MaxOccurs,
        Type(element.ElementSchemaType ?? throw Unsupported(element)));

    private TypePlan Type(XmlSchemaType type)
    {
        if (types.TryGetValue(type, out var known))
        {
            return known;
        }

        var plan = new TypePlan(type.QualifiedName.Name, type is XmlSchemaSimpleType simple ? Scalar(simple) : null);
        types.Add(type, plan);
        if (type is XmlSchemaComplexType complex)
        {
            plan.SetChildren([.. Children(complex).Select(Element)]);
        }

        return plan;
    }

    private static IEnumerable<XmlSchemaElement> Children(XmlSchemaComplexType type)
    {
        if (type.AttributeUses.Count > 0 || type.AttributeWildcard is not null || type.IsMixed
            || type.ContentTypeParticle is not XmlSchemaSequence { MinOccurs: 1, MaxOccurs: 1, Items.Count: <= TypePlan.MaxChildren } sequence)
        {
            throw Unsupported(type);
        }

        return sequence.Items.Cast<XmlSchemaObject>().Select(item => item as XmlSchemaElement ?? throw Unsupported(item));
    }

    private static ScalarPlan Scalar(XmlSchemaSimpleType type)
    {
        var plan = new ScalarPlan { Kind = Kind(type), Name = type.QualifiedName.Name };
        if (plan.Kind == ScalarKind.Integer)
        {
            plan = type.TypeCode == XmlTypeCode.Int
                ? plan with { Min = int.MinValue, Max = int.MaxValue }
                : plan with { Min = long.MinValue, Max = long.MaxValue };
        }

        var chain = new Stack<XmlSchemaSimpleTypeRestriction>();
        for (var step = type; step is { Content: XmlSchemaSimpleTypeRestriction restriction }; step = step.BaseXmlSchemaType as XmlSchemaSimpleType)
        {
            chain.Push(restriction);
        }

        // From the base outwards: the nearer facet wins, as it may only narrow.
        return chain.SelectMany(restriction => restriction.Facets.Cast<XmlSchemaFacet>()).Aggregate(plan, WithFacet);
    }

    private static ScalarKind Kind(XmlSchemaSimpleType type) => type.TypeCode switch
    {
        XmlTypeCode.String => ScalarKind.Text,
        XmlTypeCode.Int or XmlTypeCode.Long => ScalarKind.Integer,
        XmlTypeCode.Decimal => ScalarKind.Decimal,
        XmlTypeCode.Boolean => ScalarKind.Boolean,
        XmlTypeCode.Date => ScalarKind.Date,
        XmlTypeCode.DateTime => ScalarKind.Instant,
        XmlTypeCode.Base64Binary => ScalarKind.Base64,
        _ => throw Unsupported(type),
    };

    private static ScalarPlan WithFacet(ScalarPlan plan, XmlSchemaFacet facet)
    {
        var text = facet.Value ?? "";
        return (facet, plan.Kind) switch
        {
            (XmlSchemaMinLengthFacet, ScalarKind.Text) => plan with { MinLength = Int(text) },
            (XmlSchemaMaxLengthFacet, ScalarKind.Text) => plan with { MaxLength = Int(text) },
            (XmlSchemaPatternFacet, ScalarKind.Text) when plan.Pattern is null => plan with { Pattern = text, PatternRegex = Pattern(facet, text) },
            (XmlSchemaMinInclusiveFacet, ScalarKind.Integer or ScalarKind.Decimal) => plan with { Min = Number(text) },
            (XmlSchemaMaxInclusiveFacet, ScalarKind.Integer or ScalarKind.Decimal) => plan with { Max = Number(text) },
            (XmlSchemaTotalDigitsFacet, ScalarKind.Decimal) => plan with { TotalDigits = Int(text) },
            (XmlSchemaFractionDigitsFacet, ScalarKind.Decimal) => plan with { FractionDigits = Int(text) },
            _ => throw Unsupported(facet),
        };
    }

    private static Regex Pattern(XmlSchemaFacet facet, string text) =>
        // These mean something else in .NET than in XML Schema, or are escapes that only one of them has.
        text.AsSpan().ContainsAny(@"\^$")
            ? throw Unsupported(facet)
            : new Regex($@"\A(?:{text})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static NotSupportedException Unsupported(XmlSchemaObject item) =>
        new($"The front door does not check {item.GetType().Name} (line {item.LineNumber} of the WSDL).");
}
