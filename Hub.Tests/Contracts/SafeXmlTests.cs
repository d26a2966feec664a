using System.Text;
using System.Xml;
using Hub.Contracts;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

public sealed class SafeXmlTests
{
    [Test]
    public void Create_Refuses_WhenTheDocumentHasADtd() => Assert.That(
        () => ReadAll("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), Throws.InstanceOf<XmlException>());

    [Test]
    public void Create_Refuses_WhenTheDocumentIsLongerThanTheLimit()
    {
        var xml = $"<a>{new string('x', 200)}</a>";

        Assert.That(() => ReadAll(xml, maxCharacters: 100), Throws.InstanceOf<XmlException>());
        Assert.That(() => ReadAll(xml, maxCharacters: 300), Throws.Nothing);
    }

    private static void ReadAll(string xml, long maxCharacters = SafeXml.DefaultMaxCharacters)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        using var reader = SafeXml.Create(bytes, maxCharacters);
        while (reader.Read())
        {
        }
    }
}
