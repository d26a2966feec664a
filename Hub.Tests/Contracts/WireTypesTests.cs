using System.Xml.Linq;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>What the types write, the schema accepts; what the schema accepts, the types keep.</summary>
public sealed class WireTypesTests
{
    [TestCaseSource(typeof(WireTypes), nameof(WireTypes.Messages))]
    public void Write_IsValidAndHoldsEveryElement_WhenFullyPopulated(WsdlDocument wsdl, string wrapper, string inner, Type type)
    {
        var element = WireXml.Write(WireSample.Full(type, wsdl), wsdl.Espacio + inner);
        var body = WireTypes.Wrap(wsdl.Espacio, wrapper, element);

        Assert.That(wsdl.Validate(body), Is.Empty);
        Assert.That(Missing(wsdl, body.Root!.Elements().Single(), WireMember.NameOf(type)), Is.Empty);
    }

    [TestCaseSource(typeof(WireTypes), nameof(WireTypes.Messages))]
    public void Write_IsValidAndHasNoNil_WhenOptionalsAreAbsent(WsdlDocument wsdl, string wrapper, string inner, Type type)
    {
        foreach (var value in new[] { WireSample.Minimal(type, wsdl), WireSample.Bare(type, wsdl) })
        {
            var element = WireXml.Write(value, wsdl.Espacio + inner);

            Assert.That(wsdl.Validate(WireTypes.Wrap(wsdl.Espacio, wrapper, element)), Is.Empty);
            Assert.That(element.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), Is.Empty);
        }
    }

    [TestCaseSource(typeof(WireTypes), nameof(WireTypes.Messages))]
    public void Read_KeepsEveryElement_WhenFullyPopulated(WsdlDocument wsdl, string wrapper, string inner, Type type)
    {
        var sent = WireXml.Write(WireSample.Full(type, wsdl), wsdl.Espacio + inner);

        var kept = WireXml.Write(WireXml.Read(type, sent), wsdl.Espacio + inner);

        Assert.That(WireXml.Leaves(kept), Is.EqualTo(WireXml.Leaves(sent)), wrapper);
    }

    [TestCaseSource(typeof(WsdlDocument), nameof(WsdlDocument.Uno))]
    public void Fault_IsValid_InEveryService(WsdlDocument wsdl)
    {
        var element = WireXml.Write(WireSample.Full(typeof(FaltaHub), wsdl), wsdl.Espacio + "FaltaHub");

        Assert.That(wsdl.Validate(new XDocument(element)), Is.Empty);
        Assert.That(element.Elements().Count(), Is.EqualTo(5));
    }

    [TestCase("0", true)]
    [TestCase("1234567.89", true)]
    [TestCase("1500000.000", true)]
    [TestCase("9999999999999999.99", true)]
    [TestCase("0.001", false)]
    [TestCase("-1", false)]
    [TestCase("10000000000000000", false)]
    [TestCase("1,234.00", false)]
    [TestCase("$1.00", false)]
    [TestCase("", false)]
    public void Monto_IsValid_WhenPesosWithUpToTwoDecimals(string value, bool valid) =>
        Assert.That(Validate("costos", "costoTotal", value).Count == 0, Is.EqualTo(valid));

    [TestCase("2025-01-31", true)]
    [TestCase("31/01/2025", false)]
    [TestCase("2025-02-30", false)]
    [TestCase("2025-01-31T00:00:00", false)]
    [TestCase("", false)]
    public void Dia_IsValid_WhenIsoDay(string value, bool valid) =>
        Assert.That(Validate("fechas", "inicioReal", value).Count == 0, Is.EqualTo(valid));

    private static IReadOnlyList<string> Validate(string group, string element, string value)
    {
        var wsdl = WsdlDocument.De(typeof(IObrasService));
        XElement Node(string name, params object[] content) => new(wsdl.Espacio + name, content);
        return wsdl.Validate(new XDocument(Node("ValidarObras", Node("solicitud", Node("obras", Node(
            "obra", Node("clave", "OP-1"), Node(group, Node(element, value))))))));
    }

    private static IEnumerable<string> Missing(WsdlDocument wsdl, XElement element, string type)
    {
        var declared = WsdlDocument.Hijos(wsdl.Tipo(type));
        foreach (var child in declared)
        {
            var name = (string)child.Attribute("name")!;
            var childType = WsdlDocument.TipoDe(child);
            var found = element.Elements(wsdl.Espacio + name).ToArray();
            if (found.Length == 0)
            {
                yield return $"{type}/{name}";
            }
            else if (wsdl.Schema.Elements(WsdlDocument.Xs + "complexType").Any(candidate => (string)candidate.Attribute("name")! == childType))
            {
                foreach (var missing in Missing(wsdl, found[0], childType))
                {
                    yield return missing;
                }
            }
        }
    }
}
