using System.Xml.Linq;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>What fifteen client stacks ask of a schema, and what this contract promises of its own.</summary>
[TestFixtureSource(typeof(WsdlDocument), nameof(WsdlDocument.Uno))]
public sealed class SchemaRulesTests(WsdlDocument wsdl)
{
    private static readonly XNamespace Xs = WsdlDocument.Xs;

    private static readonly string[] Permitted =
    [
        "schema", "annotation", "documentation", "simpleType", "restriction", "complexType", "sequence", "element",
        "minLength", "maxLength", "pattern", "minInclusive", "maxInclusive", "totalDigits", "fractionDigits",
    ];

    private static readonly string[] BuiltIns = ["xs:date", "xs:dateTime", "xs:boolean", "xs:long", "xs:base64Binary"];

    private IEnumerable<XElement> Tipos => wsdl.Schema.Elements(Xs + "complexType");

    private IEnumerable<XElement> Elementos => wsdl.Schema.Descendants(Xs + "element");

    [Test]
    public void Constructs_AreOnlyThoseThatEveryStackReads_Always()
    {
        var used = wsdl.Schema.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct();

        Assert.That(used, Is.SubsetOf(Permitted), "No choice, any, union, group, attribute, extension, enumeration or import.");
        Assert.That(wsdl.Schema.Attribute("elementFormDefault")!.Value, Is.EqualTo("qualified"));
        Assert.That(wsdl.Schema.Attribute("targetNamespace")!.Value, Is.EqualTo(wsdl.Espacio.NamespaceName));
        Assert.That(Elementos.Attributes().Select(attribute => attribute.Name.LocalName).Distinct(), Is.SubsetOf(new[] { "name", "type", "minOccurs", "maxOccurs" }));
    }

    [Test]
    public void Types_AreNamedAndUsed_Everywhere()
    {
        var declared = wsdl.Schema.Elements().Where(element => element.Name.LocalName is "complexType" or "simpleType")
            .Select(type => (string)type.Attribute("name")!).ToArray();
        var used = Elementos.Attributes("type").Select(type => WsdlDocument.Local(type.Value)).ToHashSet();

        Assert.That(declared, Is.Unique);
        Assert.That(used.Where(name => !name.StartsWith("xs:", StringComparison.Ordinal)), Is.EquivalentTo(declared));
        Assert.That(used.Where(name => name.StartsWith("xs:", StringComparison.Ordinal)), Is.SubsetOf(BuiltIns));
        foreach (var inner in wsdl.Schema.Descendants(Xs + "complexType").Except(Tipos))
        {
            Assert.That(inner.Parent!.Parent, Is.SameAs(wsdl.Schema), "Only a wrapper holds a type without a name.");
        }
    }

    [Test]
    public void Documentation_IsSpanish_OnEveryElementAndType()
    {
        foreach (var owner in wsdl.Schema.Descendants().Where(element => element.Name.LocalName is "element" or "simpleType")
            .Concat(Tipos))
        {
            var text = owner.Element(Xs + "annotation")?.Element(Xs + "documentation");
            Assert.That(text, Is.Not.Null, owner.ToString());
            Assert.That(text!.Attribute(XNamespace.Xml + "lang")!.Value, Is.EqualTo("es"));
            Assert.That(text.Value.Trim(), Has.Length.GreaterThan(5).And.EndsWith(".").And.EqualTo(text.Value), owner.ToString());
        }
    }

    [Test]
    public void Documentation_StatesZone_WhereAnInstantIsReceived()
    {
        var received = Tipos.Where(type => type.Attribute("name")!.Value.EndsWith("Solicitud", StringComparison.Ordinal))
            .SelectMany(WsdlDocument.Hijos).Where(element => WsdlDocument.TipoDe(element) == "xs:dateTime");

        foreach (var element in received)
        {
            Assert.That(element.Value, Does.Contain("America/Mexico_City"), element.ToString());
        }
    }

    [Test]
    public void Documentation_NamesTheList_WhereACodeIsOfAList()
    {
        (string Tipo, string Elemento, string Lista)[] codes =
        [
            ("Ubicacion", "municipio", "MUNICIPIOS"), ("Obra", "modalidadObra", "MODALIDADES"), ("Financiamiento", "fondo", "FONDOS"),
            ("Financiamiento", "fuente", "FUENTES"), ("Financiamiento", "ramo", "RAMOS"), ("Meta", "unidad", "UNIDADES"),
            ("Beneficiario", "tipo", "BENEFICIARIOS"), ("Clasificacion", "subfuncion", "CONAC_FUNCIONAL"),
            ("Clasificacion", "programa", "CONAC_PROGRAMATICA"), ("Clasificacion", "partida", "CONAC_COG"),
        ];
        var obras = WsdlDocument.De(typeof(Hub.Contracts.Obras.IObrasService));

        foreach (var (tipo, elemento, lista) in codes)
        {
            var element = WsdlDocument.Hijos(obras.Tipo(tipo)).Single(child => (string)child.Attribute("name")! == elemento);
            Assert.That(element.Value, Does.Contain("lista " + lista), elemento);
        }
    }

    [Test]
    public void Responses_HaveTwoChildrenOrMoreAndRoomForData_Always()
    {
        var names = wsdl.PortType.Elements().Select(operation => operation.Attribute("name")!.Value + "Response");
        foreach (var name in names)
        {
            var wrapper = wsdl.Schema.Elements(Xs + "element").Single(element => element.Attribute("name")!.Value == name);
            var inner = WsdlDocument.Hijos(wrapper.Element(Xs + "complexType")!).Single();
            Assert.That(inner.Attribute("name")!.Value, Is.EqualTo("respuesta"));

            var children = WsdlDocument.Hijos(wsdl.Tipo(WsdlDocument.TipoDe(inner)));
            Assert.That(children, Has.Count.GreaterThanOrEqualTo(2));
            Assert.That(children[^1].Attribute("name")!.Value, Is.EqualTo("datosAdicionales"));
            Assert.That(children[^1].Attribute("minOccurs")!.Value, Is.EqualTo("0"));
        }
    }

    [Test]
    public void Requests_HaveOneSolicitudOfANamedType_Always()
    {
        foreach (var operation in wsdl.PortType.Elements())
        {
            var wrapper = wsdl.Schema.Elements(Xs + "element").Single(element => element.Attribute("name")!.Value == operation.Attribute("name")!.Value);
            var inner = WsdlDocument.Hijos(wrapper.Element(Xs + "complexType")!).Single();

            Assert.That(inner.Attribute("name")!.Value, Is.EqualTo("solicitud"));
            Assert.That(inner.Attribute("minOccurs"), Is.Null);
            Assert.That(WsdlDocument.TipoDe(inner), Is.EqualTo(operation.Attribute("name")!.Value + "Solicitud"));
        }
    }

    [Test]
    public void Lists_AreWrappedAndNothingElseRepeats_Always()
    {
        foreach (var element in Elementos.Where(element => element.Attribute("maxOccurs") is not null))
        {
            var owner = element.Parent!.Parent!;
            Assert.That(WsdlDocument.EsLista(owner.Attribute("name")!.Value), Is.True, owner.ToString());
            Assert.That(WsdlDocument.Hijos(owner), Has.Count.EqualTo(1));
            Assert.That(element.Attribute("minOccurs")!.Value, Is.EqualTo("0"));
            Assert.That(owner.Element(Xs + "annotation")!.Value, Does.Match(@"\d"), "A list without bound in the schema still tells a number.");
        }
    }

    [Test]
    public void Strings_HaveLengthOrPattern_Always()
    {
        foreach (var restriction in wsdl.Schema.Descendants(Xs + "restriction"))
        {
            var facets = restriction.Elements().Select(facet => facet.Name.LocalName).ToArray();
            string[] needed = restriction.Attribute("base")!.Value switch
            {
                "xs:string" => facets.Contains("pattern") ? ["pattern"] : ["maxLength"],
                "xs:decimal" => ["totalDigits", "fractionDigits", "minInclusive", "maxInclusive"],
                _ => ["minInclusive"],
            };
            Assert.That(needed, Is.SubsetOf(facets), restriction.ToString());
        }
    }
}
