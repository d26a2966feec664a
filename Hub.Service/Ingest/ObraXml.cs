using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Hub.Contracts;
using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>A work, or a report of progress, as an XML document of its own in the namespace of the contract, UTF-8 without mark.</summary>
internal static class ObraXml
{
    private static readonly XmlSerializer Obras = Serializer(typeof(Obra), "obra");
    private static readonly XmlSerializer Avances = Serializer(typeof(AvanceObra), "avanceObra");

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    private static readonly XmlSerializerNamespaces Namespaces = new([new XmlQualifiedName("", Espacios.Obras)]);

    public static byte[] Write(Obra obra) => Write(Obras, obra);

    public static byte[] Write(AvanceObra avance) => Write(Avances, avance);

    /// <summary>Reads what <see cref="Write(Obra)"/> wrote or the front door accepted; the schema has been checked before.</summary>
    public static Obra ReadObra(ReadOnlyMemory<byte> xml) => (Obra)Read(Obras, xml);

    public static AvanceObra ReadAvance(ReadOnlyMemory<byte> xml) => (AvanceObra)Read(Avances, xml);

    private static byte[] Write(XmlSerializer serializer, object registro)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
            serializer.Serialize(writer, registro, Namespaces);
        return bytes.ToArray();
    }

    private static object Read(XmlSerializer serializer, ReadOnlyMemory<byte> xml)
    {
        using var bytes = new MemoryStream(xml.ToArray(), writable: false);
        using var reader = SafeXml.Create(bytes);
        return serializer.Deserialize(reader) ?? throw new InvalidDataException("The document holds no record.");
    }

    private static XmlSerializer Serializer(Type tipo, string raiz) =>
        new(tipo, overrides: null, extraTypes: null, new XmlRootAttribute(raiz) { Namespace = Espacios.Obras }, Espacios.Obras);
}
