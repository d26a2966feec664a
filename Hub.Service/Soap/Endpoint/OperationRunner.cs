using System.Xml;
using System.Xml.Serialization;
using Hub.Service.Soap.FrontDoor;

namespace Hub.Service.Soap.Endpoint;

/// <summary>An operation ready to run: serializers and a typed call, made once.</summary>
internal abstract class OperationRunner(OperationDescription operation, string xmlNamespace, XmlSerializer reader, XmlSerializer writer)
{
    private readonly XmlSerializerNamespaces namespaces = new([new XmlQualifiedName("", xmlNamespace)]);

    public OperationDescription Operation => operation;

    /// <summary>Runners of a service; their serializers come from one assembly generated together, which halves the start-up.</summary>
    public static IEnumerable<OperationRunner> Of(ServiceDescription service)
    {
        // The default namespace of the importer is what shared types such as Hallazgo take, as WCF does it.
        var importer = new XmlReflectionImporter(service.Namespace);
        var operations = service.Operations.Values.ToArray();
        var serializers = XmlSerializer.FromMappings([.. operations.SelectMany(operation => new XmlMapping[]
        {
            Wrapped(importer, operation.Name, service.Namespace, "solicitud", operation.Solicitud),
            Wrapped(importer, operation.Name + "Response", service.Namespace, "respuesta", operation.Respuesta),
        })]);
        return operations.Select((operation, index) =>
            Create(service, operation, serializers[2 * index], serializers[(2 * index) + 1]));
    }

    public object Read(SoapCall call)
    {
        using var body = call.OpenBody();
        return reader.Deserialize(body) is object[] { Length: > 0 } parts
            ? parts[0]
            : throw new InvalidOperationException("The front door let a body without solicitud through.");
    }

    public void Write(XmlDictionaryWriter output, object respuesta) =>
        writer.Serialize(output, new[] { respuesta }, namespaces);

    private static XmlMembersMapping Wrapped(XmlReflectionImporter importer, string wrapper, string xmlNamespace, string member, Type type)
    {
        var mapping = importer.ImportMembersMapping(
            wrapper, xmlNamespace, [new XmlReflectionMember { MemberName = member, MemberType = type }], hasWrapperElement: true);
        // Left alone, the key is the type, and two operations may answer the same one.
        mapping.SetKey($"{xmlNamespace}/{wrapper}");
        return mapping;
    }

    private static OperationRunner Create(
        ServiceDescription service, OperationDescription operation, XmlSerializer? reader, XmlSerializer? writer) =>
        Activator.CreateInstance(
            typeof(OperationRunner<,,>).MakeGenericType(service.Contract, operation.Solicitud, operation.Respuesta),
            operation, service.Namespace, reader, writer) as OperationRunner
        ?? throw new NotSupportedException($"{operation.Name} cannot be run.");

    public abstract Task<object> RunAsync(IServiceProvider services, object solicitud);
}
