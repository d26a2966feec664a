using System.Reflection;
using System.ServiceModel;
using System.Xml.Linq;
using Hub.Contracts.Faltas;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>Interfaces and records against the WSDL, both ways: same names, same order, nothing on one side only.</summary>
[TestFixtureSource(typeof(WsdlDocument), nameof(WsdlDocument.Uno))]
public sealed class ContractAgreementTests(WsdlDocument wsdl)
{
    private static readonly XNamespace Xs = WsdlDocument.Xs;

    // A lote must be sent even if empty, so that its absence is told apart from an empty one; the record tolerates both.
    private static readonly string[] CompulsoryLists =
        ["RegistrarObrasSolicitud/obras", "RegistrarAvancesSolicitud/avances", "ValidarObrasSolicitud/obras"];

    // The header is read by the front door, which has no wire type for it.
    private static readonly string[] WithoutRecord = ["TipoContexto"];

    [Test]
    public void Service_BearsNameAndNamespaceOfTheWsdl_Always()
    {
        var contract = wsdl.Servicio.GetCustomAttribute<ServiceContractAttribute>()!;

        Assert.That(contract.Name, Is.EqualTo(wsdl.Xml.Root!.Attribute("name")!.Value));
        Assert.That(contract.Namespace, Is.EqualTo(wsdl.Espacio.NamespaceName));
        Assert.That(wsdl.Xml.Root.Attribute("targetNamespace")!.Value, Is.EqualTo(wsdl.Espacio.NamespaceName));
    }

    [Test]
    public void Operations_AreTheSame_InOrder()
    {
        var declared = wsdl.Binding.Elements(WsdlDocument.Wsdl + "operation")
            .Select(operation => (operation.Attribute("name")!.Value, operation.Element(wsdl.Soap + "operation")!.Attribute("soapAction")!.Value));

        var coded = WireTypes.Operations(wsdl.Servicio).Select(WireTypes.Contract).Select(contract => (contract.Name!, contract.Action!));

        Assert.That(coded, Is.EqualTo(declared));
    }

    [Test]
    public void Wrappers_HoldTypesOfTheInterface_Always()
    {
        foreach (var method in WireTypes.Operations(wsdl.Servicio))
        {
            var name = WireTypes.Contract(method).Name!;
            var parameter = method.GetParameters().Single().GetCustomAttribute<MessageParameterAttribute>()!;
            var answer = method.ReturnParameter.GetCustomAttribute<MessageParameterAttribute>()!;

            Assert.That(Wrapped(name), Is.EqualTo((parameter.Name, WireMember.NameOf(WireTypes.Request(method)))));
            Assert.That(Wrapped(name + "Response"), Is.EqualTo((answer.Name, WireMember.NameOf(WireTypes.Response(method)))));
            Assert.That(WireTypes.Contract(method).ReplyAction, Is.EqualTo($"{wsdl.Espacio}/{name}Response"));
            Assert.That(method.Name, Is.EqualTo(name + "Async"));
        }
    }

    [Test]
    public void Fault_IsDeclaredOnEveryOperation_Always()
    {
        foreach (var method in WireTypes.Operations(wsdl.Servicio))
        {
            var fault = method.GetCustomAttributes<FaultContractAttribute>().Single();
            Assert.That(
                (fault.DetailType, fault.Name, fault.Namespace, fault.Action),
                Is.EqualTo((typeof(FaltaHub), "FaltaHub", wsdl.Espacio.NamespaceName, $"{wsdl.Espacio}/{WireTypes.Contract(method).Name}/FaltaHub")));
        }

        var element = wsdl.Schema.Elements(Xs + "element").Single(candidate => candidate.Attribute("name")!.Value == "FaltaHub");
        Assert.That(WsdlDocument.TipoDe(element), Is.EqualTo(WireMember.NameOf(typeof(FaltaHub))));
    }

    [Test]
    public void Types_AreTheSame_OnBothSides()
    {
        var declared = wsdl.Schema.Elements(Xs + "complexType").Select(type => type.Attribute("name")!.Value)
            .Where(name => !WsdlDocument.EsLista(name)).Except(WithoutRecord);

        Assert.That(WireTypes.Reachable(wsdl.Servicio).Select(WireMember.NameOf), Is.EquivalentTo(declared));
    }

    [Test]
    public void Elements_AreTheSame_InOrder()
    {
        Assert.Multiple(() =>
        {
            foreach (var type in WireTypes.Reachable(wsdl.Servicio))
            {
                var name = WireMember.NameOf(type);
                var members = WireMember.Of(type);

                Assert.That(members.Select(Describe(name)), Is.EqualTo(WsdlDocument.Hijos(wsdl.Tipo(name)).Select(Describe)), name);
                Assert.That(members.Select(member => member.Order), Is.EqualTo(Enumerable.Range(0, members.Count)), name);
            }
        });
    }

    private (string, string) Wrapped(string wrapper)
    {
        var element = wsdl.Schema.Elements(Xs + "element").Single(candidate => candidate.Attribute("name")!.Value == wrapper);
        var inner = WsdlDocument.Hijos(element.Element(Xs + "complexType")!).Single();
        return (inner.Attribute("name")!.Value, WsdlDocument.TipoDe(inner));
    }

    /// <summary>Name, content and optionality of a declared element, in the words of <see cref="Describe(string)"/>.</summary>
    private string Describe(XElement element)
    {
        var type = WsdlDocument.TipoDe(element);
        var content = Base(type);
        if (WsdlDocument.EsLista(type))
        {
            var item = WsdlDocument.Hijos(wsdl.Tipo(type)).Single();
            content = $"list of {item.Attribute("name")!.Value}: {Base(WsdlDocument.TipoDe(item))}";
        }

        return $"{element.Attribute("name")!.Value} {content}{((string?)element.Attribute("minOccurs") == "0" ? "?" : "")}";
    }

    private string Base(string type) => (string?)wsdl.Schema.Elements(Xs + "simpleType")
        .SingleOrDefault(simple => simple.Attribute("name")!.Value == type)?.Element(Xs + "restriction")!.Attribute("base") ?? type;

    private static Func<WireMember, string> Describe(string owner) => member =>
    {
        var content = member.IsList ? $"list of {member.Item}: {Xsd(member.Type.GetElementType()!, "")}" : Xsd(member.Type, member.DataType);
        var optional = member.IsOptional && !CompulsoryLists.Contains($"{owner}/{member.Name}");
        return $"{member.Name} {content}{(optional ? "?" : "")}";
    };

    private static string Xsd(Type type, string dataType) => type switch
    {
        _ when type == typeof(string) => "xs:string",
        _ when type == typeof(int) => "xs:int",
        _ when type == typeof(long) => "xs:long",
        _ when type == typeof(bool) => "xs:boolean",
        _ when type == typeof(decimal) => "xs:decimal",
        _ when type == typeof(DateTimeOffset) => "xs:dateTime",
        _ when type == typeof(DateTime) && dataType == "date" => "xs:date",
        _ when type == typeof(byte[]) && dataType == "base64Binary" => "xs:base64Binary",
        _ when WireMember.IsWireType(type) => WireMember.NameOf(type),
        _ => throw new InvalidOperationException($"The contract does not use {type}."),
    };
}
