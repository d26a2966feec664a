using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

public sealed class FrozenWsdlTests
{
    [Test]
    public void Bytes_MatchGoldenHash_Always()
    {
        var lines = new StringBuilder();
        foreach (var wsdl in WsdlDocument.Todos)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(wsdl.Bytes))}  {wsdl.Archivo}\n");
        }

        GoldenFile.AssertCurrent("Hub.Tests/Contracts/wsdl.sha256", lines.ToString());
    }

    [TestCaseSource(typeof(WsdlDocument), nameof(WsdlDocument.Todos))]
    public void Bytes_AreUtf8WithoutMarkOrCarriageReturn_Always(WsdlDocument wsdl)
    {
        Assert.That(wsdl.Bytes.Take(5), Is.EqualTo("<?xml"u8.ToArray()), "A byte order mark breaks readers that look for the declaration.");
        Assert.That(wsdl.Bytes, Has.None.EqualTo((byte)'\r'));
        Assert.That(() => wsdl.Texto, Throws.Nothing);
        Assert.That(wsdl.Xml.Declaration!.Encoding, Is.EqualTo("UTF-8"));
    }

    [TestCaseSource(typeof(WsdlDocument), nameof(WsdlDocument.Uno))]
    public void Soap12File_DiffersOnlyInBinding_FromSoap11(WsdlDocument wsdl)
    {
        var other = WsdlDocument.Todos.Single(candidate => candidate.Servicio == wsdl.Servicio && candidate.EsSoap12);

        Assert.That(AsSoap11(other), Is.EqualTo(wsdl.Texto));
    }

    [TestCaseSource(typeof(WsdlDocument), nameof(WsdlDocument.Todos))]
    public void Namespaces_NameOneSoapVersion_InEachFile(WsdlDocument wsdl)
    {
        var foreign = wsdl.EsSoap12 ? WsdlDocument.Soap11 : WsdlDocument.Soap12;

        Assert.That(wsdl.Texto, Does.Not.Contain($"\"{foreign}\""));
        Assert.That(wsdl.Texto, Does.Contain($"\"{wsdl.Soap}\""));
    }

    [TestCaseSource(typeof(WsdlDocument), nameof(WsdlDocument.Todos))]
    public void Address_IsPlaceholderOfService_Once(WsdlDocument wsdl)
    {
        var address = wsdl.Xml.Descendants(wsdl.Soap + "address").Single();
        var path = wsdl.Espacio.NamespaceName.Split(':')[2];

        Assert.That(address.Attribute("location")!.Value, Is.EqualTo("{{BASE}}/soap/" + path));
        Assert.That(wsdl.Texto.Split("{{BASE}}"), Has.Length.EqualTo(2), "The server rewrites one place alone.");
        Assert.That(wsdl.Xml.Root!.Element(WsdlDocument.Wsdl + "service")!.Attribute("name")!.Value, Is.EqualTo(wsdl.Servicio.Name[1..]));
    }

    private static string AsSoap11(WsdlDocument wsdl) => wsdl.Texto
        .Replace("xmlns:soap12=\"" + WsdlDocument.Soap12, "xmlns:soap=\"" + WsdlDocument.Soap11, StringComparison.Ordinal)
        .Replace("<soap12:", "<soap:", StringComparison.Ordinal)
        .Replace("</soap12:", "</soap:", StringComparison.Ordinal)
        .Replace("Soap12\"", "Soap\"", StringComparison.Ordinal);
}
