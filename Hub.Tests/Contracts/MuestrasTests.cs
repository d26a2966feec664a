using System.Xml.Linq;
using Hub.Contracts.Faltas;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

public sealed class MuestrasTests
{
    [Test]
    public void Muestras_CoverEveryOperationBothWays_Always()
    {
        var expected = WireTypes.Messages().Select(message => (string)message.Arguments[1]!);

        Assert.That(Muestra.Mensajes.Select(sample => sample.Contenido.Name.LocalName), Is.EquivalentTo(expected));
        Assert.That(Muestra.Faltas.Select(sample => sample.Archivo), Is.EquivalentTo(new[] { "falta.xml", "falta-12.xml" }));
    }

    [TestCaseSource(typeof(Muestra), nameof(Muestra.Todas))]
    public void Contenido_IsValid_Always(Muestra sample)
    {
        var wsdl = WsdlDocument.De(sample.Contenido.Name.Namespace);

        Assert.That(wsdl.Validate(new XDocument(sample.Contenido)), Is.Empty);
    }

    [TestCaseSource(typeof(Muestra), nameof(Muestra.Mensajes))]
    public void Contenido_KeepsEveryElement_WhenReadAndWritten(Muestra sample)
    {
        var wsdl = WsdlDocument.De(sample.Contenido.Name.Namespace);
        var inner = sample.Contenido.Elements().Single();
        var type = (Type)WireTypes.Messages().Single(message =>
            message.Arguments[0] == wsdl && (string)message.Arguments[1]! == sample.Contenido.Name.LocalName).Arguments[3]!;

        var kept = WireXml.Write(WireXml.Read(type, inner), inner.Name);

        Assert.That(WireXml.Leaves(kept), Is.EqualTo(WireXml.Leaves(inner)));
    }

    [TestCaseSource(typeof(Muestra), nameof(Muestra.Faltas))]
    public void Falta_BearsTextsOfItsCode_Always(Muestra sample)
    {
        var falta = (FaltaHub)WireXml.Read(typeof(FaltaHub), sample.Contenido);
        var codigo = Codigos.Buscar(falta.Codigo);

        Assert.That((codigo?.Mensaje, codigo?.Remedio), Is.EqualTo((falta.Mensaje, falta.Remedio)));
    }

    [TestCaseSource(typeof(Muestra), nameof(Muestra.Todas))]
    public void Codigos_ExistInTheCatalogue_WhereverASampleNamesOne(Muestra sample)
    {
        var named = sample.Contenido.Descendants().Where(element => element.Name.LocalName == "codigo" && !element.HasElements);

        Assert.That(named.Select(element => element.Value).Where(key => Codigos.Buscar(key) is null), Is.Empty);
    }
}
