using System.Reflection;
using System.ServiceModel;
using System.Xml.Linq;
using Hub.Contracts.Faltas;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

/// <summary>Operations and wire types of the interfaces, by reflection.</summary>
internal static class WireTypes
{
    public static IReadOnlyList<MethodInfo> Operations(Type service) =>
        [.. service.GetMethods().OrderBy(method => method.MetadataToken)];

    public static OperationContractAttribute Contract(MethodInfo method) => method.GetCustomAttribute<OperationContractAttribute>()!;

    public static Type Request(MethodInfo method) => method.GetParameters().Single().ParameterType;

    public static Type Response(MethodInfo method) => method.ReturnType.GetGenericArguments().Single();

    /// <summary>Every wire type that a service reaches, each once.</summary>
    public static IReadOnlyCollection<Type> Reachable(Type service)
    {
        var found = new HashSet<Type>();
        var pending = new Queue<Type>(Operations(service).SelectMany(method => new[] { Request(method), Response(method) }).Append(typeof(FaltaHub)));
        while (pending.TryDequeue(out var type))
        {
            if (!WireMember.IsWireType(type) || !found.Add(type))
            {
                continue;
            }

            foreach (var member in WireMember.Of(type))
            {
                pending.Enqueue(member.IsList ? member.Type.GetElementType()! : member.Type);
            }
        }

        return found;
    }

    /// <summary>What a service sends and receives: element below the wrapper, and its type.</summary>
    public static IEnumerable<TestCaseData> Messages() =>
        from wsdl in WsdlDocument.Uno
        from method in Operations(wsdl.Servicio)
        from message in new[]
        {
            (Wrapper: Contract(method).Name!, Inner: "solicitud", Type: Request(method)),
            (Wrapper: Contract(method).Name + "Response", Inner: "respuesta", Type: Response(method)),
        }
        select new TestCaseData(wsdl, message.Wrapper, message.Inner, message.Type).SetArgDisplayNames(wsdl.Archivo, message.Wrapper);

    /// <summary>A document with the wrapper around the element, as it stands in a Body.</summary>
    public static XDocument Wrap(XNamespace espacio, string wrapper, XElement inner) => new(new XElement(espacio + wrapper, inner));
}
