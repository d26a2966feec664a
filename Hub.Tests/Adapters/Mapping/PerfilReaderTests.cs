using Hub.Adapters.Mapping;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Mapping;

public sealed class PerfilReaderTests
{
    [Test]
    public void Read_ReportsAllMistakesAtOnce_WithLineAndRemedy()
    {
        const string yaml = """
            clave: mala
            version: cero
            dependencia: SOP
            fechaCorte: 31/12/2021
            color: azul
            archivo:
              carpeta: ../fuera
              patron: "x/*.csv"
              codificasion: utf-8
              codificacion: klingon
              separador: ";;"
            formatos: {fecha: [MM/yyyy], numero: {decimal: ".", miles: "."}}
            limpieza: [planchar]
            tablas:
              vacia: {sinValor: quizas}
            ignorar:
              - motivo: porque sí
                cuando: {columna: TIPO}
              - motivo: sin condición
            columnasSinUso: [NOMBRE]
            obra:
              clave: CLAVE
              nombre: NOMBRE
              nombres: NOMBRE
              avance: {fisico: AVANCE}
              avance.fisica: AVANCE
              etapa: {columna: E, constante: X, tabla: ninguna}
              ejercicioFiscal: {constante: dos mil}
              descripcion: {columna: D, extraer: "("}
              identificadores:
                - valor: ID
              metas: META
              ubicaciones:
                - entidad: {elemento: true}
            """;

        var errors = Errors(yaml);

        Assert.That(errors.Select(error => $"{error.Linea} {error.Ruta}"), Is.EqualTo(new[]
        {
            "2 version", "4 fechaCorte", "5 color",
            "7 archivo/carpeta", "8 archivo/patron", "9 archivo/codificasion", "10 archivo/codificacion", "11 archivo/separador",
            "12 formatos/fecha", "12 formatos/numero/miles",
            "13 limpieza",
            "15 tablas/vacia/valores", "15 tablas/vacia/sinValor",
            "18 ignorar[1]/cuando/es", "19 ignorar[2]/cuando", "20 columnasSinUso",
            "24 obra/nombres", "25 obra/avance", "26 obra/avance.fisica", "27 obra/etapa/columna", "27 obra/etapa/tabla",
            "28 obra/ejercicioFiscal/constante", "29 obra/descripcion/extraer", "31 obra/identificadores[1]/esquema",
            "32 obra/metas", "34 obra/ubicaciones[1]/entidad/elemento",
        }).AsCollection);
        Assert.That(errors.Select(error => error.Remedio), Is.All.Not.Empty);
        Assert.That(errors[2].Remedio, Does.Contain("caracterPerdido").And.Contain("columnasSinUso"));
        Assert.That(errors[18].Remedio, Does.Contain("fisico").And.Contain("fisicoProgramado"));
    }

    [Test]
    public void Read_NamesWhatIsMissing_WhenTheProfileIsAlmostEmpty()
    {
        Assert.That(Errors("clave: x").Select(error => error.Ruta), Is.EquivalentTo(new[] { "version", "dependencia", "archivo", "obra" }));
    }

    [TestCase("")]
    [TestCase("- una\n- lista")]
    [TestCase("clave: [")]
    [TestCase("archivo: {carpeta: x\nobra: y")]
    [TestCase("clave: a\nclave: b")]
    [TestCase("a: 1\n---\nb: 2")]
    public void Read_ReportsWhatIsNoProfile(string yaml)
    {
        Assert.That(Errors(yaml), Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_ReportsTheLine_WhenTheYamlIsBroken()
    {
        Assert.That(Errors("clave: a\nversion: 1\n  archivo: x\n").Single().Linea, Is.EqualTo(3));
    }

    [Test]
    public void Read_LaysTheProfileOverItsTemplate()
    {
        var files = new Dictionary<string, string>
        {
            ["a/b/perfil.yaml"] = "plantilla: ../comun.yaml\nclave: hija\nversion: 2\n",
            ["a/comun.yaml"] = SampleFolder.Yaml,
        };

        var perfil = PerfilReader.Read("a/b/perfil.yaml", files.GetValueOrDefault);

        Assert.That((perfil.Nombre, perfil.Dependencia), Is.EqualTo(("hija@2", "SOP")));
    }

    [Test]
    public void Read_NamesTheTemplate_WhenTheMistakeIsThere()
    {
        var files = new Dictionary<string, string> { ["p/perfil.yaml"] = "plantilla: c.yaml", ["p/c.yaml"] = SampleFolder.Yaml + "\ncolor: azul" };

        var exception = Assert.Throws<PerfilInvalidoException>(() => PerfilReader.Read("p/perfil.yaml", files.GetValueOrDefault));

        Assert.That(exception.Errores.Select(error => $"{error.Archivo} {error.Ruta}"), Is.EqualTo(new[] { "p/c.yaml color" }));
        Assert.That(exception.Message, Does.StartWith("p/c.yaml, línea "));
    }

    [TestCase("../../secreto.yaml")]
    [TestCase("noexiste.yaml")]
    public void Read_ReportsATemplateThatIsNotThere(string name)
    {
        Assert.That(Errors($"plantilla: {name}\n{SampleFolder.Yaml}").Select(error => error.Ruta), Is.EqualTo(new[] { "plantilla" }));
    }

    [Test]
    public void Con_AddsTheProfilesOfAFolder_AndRefusesARepeatedKey()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(Path.Combine(folder.Root, "p", "uno"));
        File.WriteAllText(Path.Combine(folder.Root, "p", "uno", "perfil.yaml"), SampleFolder.Yaml);

        Assert.That(Perfiles.Con(Path.Combine(folder.Root, "p")).Select(perfil => perfil.Clave), Is.EqualTo(new[] { "shcp-opa-2019", "shcp-opa-2021", "compranet-2024", "prueba" }));
        Assert.That(Perfiles.Cargar(Path.Combine(folder.Root, "p", "uno", "perfil.yaml")).Version, Is.EqualTo(3));

        Directory.CreateDirectory(Path.Combine(folder.Root, "p", "dos"));
        File.WriteAllText(Path.Combine(folder.Root, "p", "dos", "perfil.yaml"), SampleFolder.Yaml);

        var exception = Assert.Throws<PerfilInvalidoException>(() => Perfiles.Con(Path.Combine(folder.Root, "p")));
        Assert.That(exception.Errores.Single().Ruta, Is.EqualTo("clave"));
    }

    private static IReadOnlyList<ErrorPerfil> Errors(string yaml) =>
        Assert.Throws<PerfilInvalidoException>(() => SampleFolder.Perfil(yaml))!.Errores;
}
