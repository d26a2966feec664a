using System.Reflection;
using System.Security;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using Hub.Contracts;

namespace Hub.Service.Soap.FrontDoor;

/// <summary>A frozen WSDL: its bytes go out as they are, but for the address.</summary>
internal sealed class WsdlDocument
{
    private const string Mark = "{{BASE}}";

    private readonly byte[] bytes;
    private readonly int markAt;

    private WsdlDocument(byte[] bytes)
    {
        this.bytes = bytes;
        markAt = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark));
        if (markAt < 0)
        {
            throw new NotSupportedException($"The WSDL has no {Mark}.");
        }
    }

    public static WsdlDocument Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new NotSupportedException($"No WSDL {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new WsdlDocument(copy.ToArray());
    }

    /// <summary>The document with its address below <paramref name="baseUrl"/>.</summary>
    public byte[] At(string baseUrl) =>
        [.. bytes.AsSpan(0, markAt), .. Encoding.UTF8.GetBytes(SecurityElement.Escape(baseUrl)), .. bytes.AsSpan(markAt + Mark.Length)];

    /// <summary>The schemas inside, compiled.</summary>
    public XmlSchemaSet ReadSchemas()
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = SafeXml.Create(stream);
        var schemas = new XmlSchemaSet { XmlResolver = null };
        while (reader.ReadToFollowing("schema", XmlSchema.Namespace))
        {
            using var one = reader.ReadSubtree();
            schemas.Add(XmlSchema.Read(one, (_, problem) => throw problem.Exception) ?? throw new NotSupportedException("The WSDL has no schema."));
        }

        schemas.Compile();
        return schemas;
    }
}
