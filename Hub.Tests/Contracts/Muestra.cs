using System.Xml.Linq;
using Hub.Contracts;
using Hub.Tests.Support;

namespace Hub.Tests.Contracts;

/// <summary>One of the example messages that docs/contrato shows to integrators.</summary>
public sealed class Muestra(string path)
{
    private static readonly XNamespace Soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Soap12 = "http://www.w3.org/2003/05/soap-envelope";

    public static IReadOnlyList<Muestra> Todas { get; } =
    [
        .. Directory.GetFiles(Path.Combine(GoldenFile.Root, "docs", "contrato", "ejemplos"), "*.xml")
            .Order(StringComparer.Ordinal).Select(path => new Muestra(path)),
    ];

    /// <summary>Those of an operation, which stand directly in the Body.</summary>
    public static IEnumerable<Muestra> Mensajes => Todas.Where(sample => !sample.EsFalta);

    public static IEnumerable<Muestra> Faltas => Todas.Where(sample => sample.EsFalta);

    public string Archivo => Path.GetFileName(path);

    public XElement Sobre { get; } = Load(path);

    /// <summary>What the Body holds; for a fault, what its detail holds.</summary>
    public XElement Contenido => EsFalta
        ? Cuerpo.Descendants().Single(element => element.Name.LocalName is "detail" or "Detail").Elements().Single()
        : Cuerpo;

    public bool EsFalta => Cuerpo.Name.LocalName == "Fault";

    private XElement Cuerpo => Sobre.Elements(Soap11 + "Body").Concat(Sobre.Elements(Soap12 + "Body")).Single().Elements().Single();

    public override string ToString() => Archivo;

    private static XElement Load(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = SafeXml.Create(file);
        return XDocument.Load(reader).Root!;
    }
}
