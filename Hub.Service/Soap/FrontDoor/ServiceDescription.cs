using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.ServiceModel;
using System.Xml.Schema;
using Hub.Contracts.Obras;
using Hub.Service.Soap.FrontDoor.Schema;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>A service of the contract: its address, its frozen WSDL, its operations and their schema.</summary>
internal sealed record ServiceDescription
{
    /// <summary>Types whose lists are lotes: each item stands or falls by itself.</summary>
    private static readonly Type[] RecordTypes = [typeof(Obra), typeof(AvanceObra)];

    public required string Name { get; init; }

    public required string Namespace { get; init; }

    /// <summary>Below the base address, such as /soap/obras.</summary>
    public required string Path { get; init; }

    /// <summary>Interface whose implementation answers.</summary>
    public required Type Contract { get; init; }

    public required ServicePlan Plan { get; init; }

    public required FrozenDictionary<string, OperationDescription> Operations { get; init; }

    public required WsdlDocument Wsdl { get; init; }

    public required WsdlDocument Wsdl12 { get; init; }

    public static ServiceDescription Of(Type contract)
    {
        var service = contract.GetCustomAttribute<ServiceContractAttribute>() ?? throw new NotSupportedException($"{contract} is no service contract.");
        var name = service.Name ?? contract.Name;
        var xmlNamespace = service.Namespace ?? "";
        var wsdl = WsdlDocument.Load(contract.Assembly, $"{name}.wsdl");
        var methods = contract.GetMethods();
        var plan = ServicePlanCompiler.Compile(wsdl.ReadSchemas(), xmlNamespace, methods.Select(OperationName));
        return new ServiceDescription
        {
            Name = name,
            Namespace = xmlNamespace,
            Path = "/soap/" + name.Replace("Service", "", StringComparison.Ordinal).ToLower(CultureInfo.InvariantCulture),
            Contract = contract,
            Plan = plan,
            Operations = methods.Select(method => Operation(method, plan)).ToFrozenDictionary(operation => operation.Name, StringComparer.Ordinal),
            Wsdl = wsdl,
            Wsdl12 = WsdlDocument.Load(contract.Assembly, $"{name}-12.wsdl"),
        };
    }

    private static OperationDescription Operation(MethodInfo method, ServicePlan plan)
    {
        var contract = method.GetCustomAttribute<OperationContractAttribute>();
        var name = OperationName(method);
        var solicitud = method.GetParameters().Single().ParameterType;
        var wrapper = plan.Wrappers[name];
        var lista = solicitud.GetProperties()
            .Where(property => RecordTypes.Contains(property.PropertyType.GetElementType()))
            .Select(property => property.GetCustomAttribute<System.Xml.Serialization.XmlArrayAttribute>()?.ElementName)
            .Select(element => wrapper.Type.Children.Single().Type.Children.Single(child => child.Name == element))
            .SingleOrDefault();
        return new OperationDescription(
            name,
            contract?.Action ?? "",
            contract?.ReplyAction ?? "",
            method.GetCustomAttribute<FaultContractAttribute>()?.Action ?? "",
            method,
            solicitud,
            method.ReturnType.GetGenericArguments().Single(),
            wrapper,
            lista,
            lista?.Type.Children.Single());
    }

    private static string OperationName(MethodInfo method) =>
        method.GetCustomAttribute<OperationContractAttribute>()?.Name ?? throw new NotSupportedException($"{method} is no operation.");
}
