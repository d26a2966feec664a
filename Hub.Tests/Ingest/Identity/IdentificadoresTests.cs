using Hub.Service.Ingest.Identity;
using NUnit.Framework;

namespace Hub.Tests.Ingest.Identity;

public sealed class IdentificadoresTests
{
    [TestCase("MME941130K54")]
    [TestCase("NIR6812205X9")]
    [TestCase("BNM840515VB1")]
    [TestCase("GODE561231GR8")]
    [TestCase("PEGJ850615AB3")]
    [TestCase("O&M900101AB0")]
    [TestCase("ÑAÑA800101ABA")]
    [TestCase(" mme941130k54 ")]
    public void Revisar_IsRight_OfAValidRfc(string rfc) => Assert.That(Rfc.Revisar(rfc), Is.EqualTo(EstadoRfc.Correcto));

    [TestCase("BACL891217NJ8", (int)EstadoRfc.DigitoDudoso)]
    [TestCase("XAXX010101000", (int)EstadoRfc.Generico)]
    [TestCase("XEXX010101000", (int)EstadoRfc.Generico)]
    [TestCase("MME941330K54", (int)EstadoRfc.FechaInvalida)]
    [TestCase("MME940230K54", (int)EstadoRfc.FechaInvalida)]
    [TestCase("MME94113K54", (int)EstadoRfc.FormaInvalida)]
    [TestCase("SIN DATO", (int)EstadoRfc.FormaInvalida)]
    [TestCase("", (int)EstadoRfc.FormaInvalida)]
    public void Revisar_SaysWhatIsWrong(string rfc, int estado) => Assert.That(Rfc.Revisar(rfc), Is.EqualTo((EstadoRfc)estado));

    [TestCase("MME000229K5", ExpectedResult = true)]
    [TestCase("MME010229K5", ExpectedResult = false)]
    public bool Revisar_TakesALeapDayOfEitherCentury(string sinDigito) => Rfc.Revisar(sinDigito + "0") != EstadoRfc.FechaInvalida;

    [TestCase("LO-919009986-E9-2018", ExpectedResult = true)]
    [TestCase("LO-91-Z58-932060991-N-2-2024", ExpectedResult = true)]
    [TestCase("PC-2024-00012345", ExpectedResult = true)]
    [TestCase("LO-91-Z58-932060991-X-2-2024", ExpectedResult = false)]
    [TestCase("LO-919009986", ExpectedResult = false)]
    public bool EsProcedimientoCompraNet_KnowsBothForms(string numero) => Identificadores.EsProcedimientoCompraNet(numero);

    [TestCase("E-2024-00086296", ExpectedResult = true)]
    [TestCase("E-2024-86296", ExpectedResult = false)]
    public bool EsExpedienteCompraNet_KnowsItsForm(string expediente) => Identificadores.EsExpedienteCompraNet(expediente);

    [TestCase("11096520003", ExpectedResult = true)]
    [TestCase("001 02 00100", ExpectedResult = true)]
    [TestCase("'11096520003", ExpectedResult = false)]
    [TestCase("123456789", ExpectedResult = false)]
    public bool EsCarteraShcp_TakesInnerSpaces(string clave) => Identificadores.EsCarteraShcp(clave);

    [TestCase("Encargado RARE851023HZSMMD03 del comité", ExpectedResult = true)]
    [TestCase("rare851023hzsmmd03", ExpectedResult = true)]
    [TestCase("LOMA000229MZSPRNA9", ExpectedResult = true)]
    [TestCase("Folio RARE851023XZSMMD03", ExpectedResult = false)]
    public bool ContieneCurp_FindsItsShapeInAText(string texto) => Identificadores.ContieneCurp(texto);

    [TestCase("KA 301", ExpectedResult = "KA301")]
    [TestCase(" op392\u00a0", ExpectedResult = "OP392")]
    [TestCase("001 02 001", ExpectedResult = "00102001")]
    public string ClaveNormal_DropsSpacesAndCase(string clave) => ClaveNormal.De(clave);
}
