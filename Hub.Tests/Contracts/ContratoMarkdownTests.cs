using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Contracts;

public sealed class ContratoMarkdownTests
{
    [TestCase(typeof(IObrasService), "obras")]
    [TestCase(typeof(ICatalogoService), "catalogo")]
    [TestCase(typeof(ISincronizacionService), "sincronizacion")]
    public void Service_EqualsTheCommittedPage_Always(Type service, string page) =>
        GoldenFile.AssertCurrent($"docs/contrato/{page}.md", ContratoMarkdown.Service(WsdlDocument.De(service)));

    [Test]
    public void Codes_EqualTheCommittedPage_Always() =>
        GoldenFile.AssertCurrent("docs/contrato/codigos.md", ContratoMarkdown.Codes());
}
