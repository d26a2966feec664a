using System.Xml.Linq;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>What fifteen client stacks ask of a WSDL: the binding and message side.</summary>
[TestFixtureSource(typeof(WsdlDocument), nameof(WsdlDocument.Todos))]
public sealed class WsdlRulesTests(WsdlDocument wsdl)
{
    private static readonly XNamespace Wsdl = WsdlDocument.Wsdl;

    private IEnumerable<XElement> Operaciones => wsdl.PortType.Elements(Wsdl + "operation");

    [Test]
    public void Imports_AreAbsent_Everywhere()
    {
        string[] forbidden = ["import", "include", "redefine"];

        Assert.That(wsdl.Xml.Descendants().Select(element => element.Name.LocalName), Has.None.AnyOf(forbidden));
        Assert.That(wsdl.Xml.Descendants(WsdlDocument.Xs + "schema").Count(), Is.EqualTo(1));
    }

    [Test]
    public void Operations_HaveUniqueNamesAndSignatures_Always()
    {
        var names = Operaciones.Select(operation => (string)operation.Attribute("name")!).ToArray();
        var inputs = Operaciones.Select(operation => ElementOf(operation.Element(Wsdl + "input")!)).ToArray();

        Assert.That(names, Is.Unique);
        Assert.That(inputs, Is.Unique);
        Assert.That(inputs, Is.EqualTo(names), "Document/literal wrapped: the wrapper bears the name of the operation.");
        Assert.That(
            Operaciones.Select(operation => ElementOf(operation.Element(Wsdl + "output")!)), Is.EqualTo(names.Select(name => name + "Response")));
    }

    [Test]
    public void Messages_HaveOnePartThatNamesAnElement_Always()
    {
        foreach (var message in wsdl.Xml.Root!.Elements(Wsdl + "message"))
        {
            var part = message.Elements(Wsdl + "part").Single();
            Assert.That(part.Attribute("type"), Is.Null);
            Assert.That(
                wsdl.Schema.Elements(WsdlDocument.Xs + "element").Attributes("name").Select(name => name.Value),
                Does.Contain(WsdlDocument.Local((string)part.Attribute("element")!)));
        }
    }

    [Test]
    public void Messages_AreAllUsed_Always()
    {
        var used = wsdl.Xml.Descendants().Attributes("message").Select(name => WsdlDocument.Local(name.Value)).ToHashSet();

        Assert.That(wsdl.Xml.Root!.Elements(Wsdl + "message").Select(message => (string)message.Attribute("name")!), Is.EquivalentTo(used));
    }

    [Test]
    public void Binding_IsDocumentLiteralOverHttp_Always()
    {
        var binding = wsdl.Binding.Element(wsdl.Soap + "binding")!;

        Assert.That(binding.Attribute("transport")!.Value, Is.EqualTo("http://schemas.xmlsoap.org/soap/http"));
        Assert.That(binding.Attribute("style")!.Value, Is.EqualTo("document"));
        foreach (var part in wsdl.Binding.Descendants().Where(element => element.Name.Namespace == wsdl.Soap))
        {
            if (part.Name.LocalName is "body" or "header" or "fault")
            {
                Assert.That((string?)part.Attribute("use"), Is.EqualTo("literal"), part.ToString());
            }

            Assert.That((string?)part.Attribute("style") ?? "document", Is.EqualTo("document"));
            Assert.That(part.Attribute("encodingStyle"), Is.Null);
            Assert.That(part.Attribute("parts"), Is.Null);
        }
    }

    [Test]
    public void Binding_HasEachOperationOfThePortType_InOrder()
    {
        var bound = wsdl.Binding.Elements(Wsdl + "operation").ToArray();

        Assert.That(bound.Select(operation => (string)operation.Attribute("name")!), Is.EqualTo(Operaciones.Select(operation => (string)operation.Attribute("name")!)));
        foreach (var operation in bound)
        {
            Assert.That(
                operation.Element(wsdl.Soap + "operation")!.Attribute("soapAction")!.Value,
                Is.EqualTo($"{wsdl.Espacio}/{operation.Attribute("name")!.Value}"));
        }
    }

    [Test]
    public void Fault_IsTheSameOne_OnEveryOperation()
    {
        foreach (var operation in Operaciones)
        {
            var fault = operation.Elements(Wsdl + "fault").Single();
            Assert.That(fault.Attribute("name")!.Value, Is.EqualTo("FaltaHub"));
            Assert.That(ElementOf(fault), Is.EqualTo("FaltaHub"));
        }

        foreach (var fault in wsdl.Binding.Descendants(Wsdl + "fault"))
        {
            Assert.That(fault.Element(wsdl.Soap + "fault")!.Attribute("name")!.Value, Is.EqualTo(fault.Attribute("name")!.Value));
        }

        Assert.That(wsdl.Binding.Descendants(Wsdl + "fault").Count(), Is.EqualTo(Operaciones.Count()));
    }

    [Test]
    public void Header_HasAMessageOfItsOwn_OnEveryOperation()
    {
        foreach (var operation in wsdl.Binding.Elements(Wsdl + "operation"))
        {
            var header = operation.Element(Wsdl + "input")!.Elements(wsdl.Soap + "header").Single();
            Assert.That(ElementOf(header), Is.EqualTo("Contexto"));
            Assert.That(header.Attribute("part")!.Value, Is.EqualTo("Contexto"));
        }

        var bodies = Operaciones.Elements().Attributes("message").Select(name => name.Value);
        Assert.That(bodies, Has.None.EqualTo("tns:EncabezadoContexto"));
    }

    [Test]
    public void Documentation_IsSpanish_OnServiceAndOperations()
    {
        foreach (var owner in Operaciones.Prepend(wsdl.Xml.Root!))
        {
            Assert.That((string?)owner.Element(Wsdl + "documentation"), Has.Length.GreaterThan(20), owner.Name.LocalName);
        }
    }

    private string ElementOf(XElement user)
    {
        var name = WsdlDocument.Local((string)user.Attribute("message")!);
        var message = wsdl.Xml.Root!.Elements(Wsdl + "message").Single(candidate => (string)candidate.Attribute("name")! == name);
        return WsdlDocument.Local((string)message.Element(Wsdl + "part")!.Attribute("element")!);
    }
}
