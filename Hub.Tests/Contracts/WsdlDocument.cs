using System.Text;
using System.Xml.Linq;
using System.Xml.Schema;
using Hub.Contracts;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;

namespace Hub.Tests.Contracts;

/// <summary>One frozen WSDL as it lies in Hub.Contracts, with its schema compiled.</summary>
public sealed class WsdlDocument
{
    public static readonly XNamespace Wsdl = "http://schemas.xmlsoap.org/wsdl/";
    public static readonly XNamespace Soap11 = "http://schemas.xmlsoap.org/wsdl/soap/";
    public static readonly XNamespace Soap12 = "http://schemas.xmlsoap.org/wsdl/soap12/";
    public static readonly XNamespace Xs = XmlSchema.Namespace;

    public static readonly WsdlDocument[] Todos =
    [
        new("ObrasService.wsdl", typeof(IObrasService), Espacios.Obras),
        new("ObrasService-12.wsdl", typeof(IObrasService), Espacios.Obras),
        new("CatalogoService.wsdl", typeof(ICatalogoService), Espacios.Catalogo),
        new("CatalogoService-12.wsdl", typeof(ICatalogoService), Espacios.Catalogo),
        new("SincronizacionService.wsdl", typeof(ISincronizacionService), Espacios.Sincronizacion),
        new("SincronizacionService-12.wsdl", typeof(ISincronizacionService), Espacios.Sincronizacion),
    ];

    private WsdlDocument(string archivo, Type servicio, string espacio)
    {
        Archivo = archivo;
        Servicio = servicio;
        Espacio = espacio;
        using var stream = typeof(Espacios).Assembly.GetManifestResourceStream(archivo)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        Bytes = copy.ToArray();
        using var reader = SafeXml.Create(new StringReader(Texto));
        Xml = XDocument.Load(reader);
        using var schema = Schema.CreateReader();
        Compilado.Add(XmlSchema.Read(schema, null)!);
        Compilado.Compile();
    }

    /// <summary>The three that speak SOAP 1.1; the others hold the same schema.</summary>
    public static IEnumerable<WsdlDocument> Uno => Todos.Where(wsdl => !wsdl.EsSoap12);

    public string Archivo { get; }

    public Type Servicio { get; }

    public XNamespace Espacio { get; }

    public byte[] Bytes { get; }

    public XDocument Xml { get; }

    public XmlSchemaSet Compilado { get; } = new();

    public bool EsSoap12 => Archivo.EndsWith("-12.wsdl", StringComparison.Ordinal);

    public string Texto => new UTF8Encoding(false, true).GetString(Bytes);

    public XNamespace Soap => EsSoap12 ? Soap12 : Soap11;

    public XElement Schema => Xml.Root!.Element(Wsdl + "types")!.Element(Xs + "schema")!;

    public XElement PortType => Xml.Root!.Element(Wsdl + "portType")!;

    public XElement Binding => Xml.Root!.Element(Wsdl + "binding")!;

    public static WsdlDocument De(Type servicio) => Uno.Single(wsdl => wsdl.Servicio == servicio);

    public static WsdlDocument De(XNamespace espacio) => Uno.Single(wsdl => wsdl.Espacio == espacio);

    /// <summary>The complex type of that name.</summary>
    public XElement Tipo(string nombre) =>
        Schema.Elements(Xs + "complexType").Single(tipo => (string?)tipo.Attribute("name") == nombre);

    /// <summary>The elements of a complex type, in order.</summary>
    public static IReadOnlyList<XElement> Hijos(XElement tipo) => [.. tipo.Element(Xs + "sequence")!.Elements(Xs + "element")];

    /// <summary>True for the type of a list: ListaObras, but not ListarObrasSolicitud.</summary>
    public static bool EsLista(string tipo) => tipo.StartsWith("Lista", StringComparison.Ordinal) && char.IsUpper(tipo, "Lista".Length);

    /// <summary>Local name of the type, or "xs:" and the name of a built-in.</summary>
    public static string TipoDe(XElement elemento) => Local((string)elemento.Attribute("type")!);

    public static string Local(string nombre) => nombre.StartsWith("xs:", StringComparison.Ordinal) ? nombre : nombre[(nombre.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Every complaint of the schema about a document.</summary>
    public IReadOnlyList<string> Validate(XDocument documento)
    {
        var quejas = new List<string>();
        documento.Validate(Compilado, (_, falla) => quejas.Add(falla.Message));
        return quejas;
    }

    public override string ToString() => Archivo;
}
