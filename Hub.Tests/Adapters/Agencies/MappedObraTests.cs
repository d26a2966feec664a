using Hub.Contracts.Obras;
using Hub.Tests.Adapters.Support;
using NUnit.Framework;

namespace Hub.Tests.Adapters.Agencies;

/// <summary>Single works of the real files, value by value.</summary>
public sealed class MappedObraTests
{
    [Test]
    public async Task Opa2021_GivesEveryAmountAndDate_OfOneRoad()
    {
        var obra = await ObraAsync(RealFile.Opa2021, "11096520003");

        Assert.That((obra.Dependencia, obra.FechaCorte, obra.Nombre), Is.EqualTo(("SHCP", new DateTime(2021, 12, 31), "Fresnillo-Valparaiso")));
        Assert.That(obra.Identificadores, Is.EqualTo(new[] { new Identificador { Esquema = "CARTERA_SHCP", Valor = "11096520003" }, new Identificador { Esquema = "ID_PPI", Valor = "30359" } }));
        Assert.That(obra.UnidadResponsable, Is.EqualTo(new Organismo { Clave = "652", Nombre = "Centro SCT Zacatecas", Tipo = "FEDERACION" }));
        Assert.That(obra.Clasificacion, Is.EqualTo(new Clasificacion { SistemaOrigen = "SHCP-OPA-TIPO", ClaveOrigen = "1", NombreOrigen = "Proyecto de Inversión de Infraestructura Económica" }));
        Assert.That(obra.Fechas, Is.EqualTo(new FechasObra { InicioProgramado = new DateTime(2011, 6, 1), TerminoProgramado = new DateTime(2021, 12, 31) }));
        Assert.That(obra.Ubicaciones, Is.EqualTo(new[] { new Ubicacion { Entidad = "32", Latitud = 23.171522m, Longitud = -102.913042m } }));
        Assert.That(obra.Costos, Is.EqualTo(new CostosObra { InversionTotal = 1440497467, OperacionMantenimiento = 179734798, OtrosCostos = 49773424, CostoTotal = 1706727005 }));
        Assert.That(obra.Financiamientos, Is.EqualTo(new[] { new Financiamiento { Ramo = "09", EjercicioRecurso = 2020, MontoAprobado = 0, MontoModificado = 1000000, MontoEjercido = 0 } }));
        Assert.That(obra.Metas, Is.EqualTo(new[] { new Meta { TextoOrigen = "90" } }));
        Assert.That(obra.Avance, Is.EqualTo(new Avance { FechaCorte = new DateTime(2021, 12, 31), Fisico = 80.56m }));
        Assert.That((obra.EjercicioFiscal, obra.Etapa), Is.EqualTo(((int?)2020, (string?)null)));
        Assert.That(Dato(obra, "calendarioFiscal"), Is.EqualTo("113776624"));
        Assert.That(Dato(obra, "calendarioPropio"), Is.Null);
    }

    [Test]
    public async Task Opa2021_PutsFinishedCalendarsInOperation()
    {
        var obra = await ObraAsync(RealFile.Opa2021, "12096520049");

        Assert.That((obra.Etapa, Dato(obra, "calendarioAnio")), Is.EqualTo(("OPE", "TOTAL")));
        Assert.That(obra.Ubicaciones?.Single().Domicilio, Does.StartWith("Esta obra esta ubicada en el Municipio d"));
    }

    [Test]
    public async Task Opa2019_KeepsCoordinatesApart_WhenTheWorkIsInSeveralStates()
    {
        var obra = await ObraAsync(RealFile.Opa2019, "1751GYN0023");

        Assert.That(obra.Ubicaciones?.Select(ubicacion => ubicacion.Entidad), Is.EqualTo(new[] { "01", "09", "13", "15", "29", "32" }));
        Assert.That(obra.Ubicaciones?.Select(ubicacion => ubicacion.Latitud), Is.All.Null);
        Assert.That((Dato(obra, "latitud"), Dato(obra, "longitud")), Is.EqualTo(("22.7649609", "-102.579285")));
    }

    [Test]
    public async Task Opa2019_HasNoAvanceAndNoFinanciamiento_WhenTheirCellsAreEmpty()
    {
        var obra = await ObraAsync(RealFile.Opa2019, "1807HXA0023");

        Assert.That((obra.Avance, obra.Financiamientos), Is.EqualTo(((Avance?)null, (Financiamiento[]?)null)));
        Assert.That(Dato(obra, "pef"), Is.EqualTo("7747334"));
    }

    [Test]
    public async Task CompraNet_GivesOneContractInProcurement()
    {
        var obra = await ObraAsync(RealFile.CompraNet, "E-2024-00090436");

        Assert.That((obra.Dependencia, obra.FechaCorte, obra.Etapa, obra.EjercicioFiscal), Is.EqualTo(("COMPRANET", new DateTime(2024, 9, 2), "LIC", (int?)2024)));
        Assert.That(obra.Ejecutora, Is.EqualTo(new Organismo { Clave = "832019974", Nombre = "PRESIDENCIA MUNICIPAL" }));
        Assert.That(obra.UnidadResponsable, Is.EqualTo(new Organismo { Clave = "091N20", Nombre = "JALPA" }));
        Assert.That(obra.Clasificacion, Is.EqualTo(new Clasificacion { SistemaOrigen = "CONAC-COG", ClaveOrigen = "614", Partida = "61400" }));
        Assert.That(obra.Identificadores?.Single(), Is.EqualTo(new Identificador { Esquema = "PROCEDIMIENTO", Valor = "IO-91-N20-832019974-N-6-2024" }));
        Assert.That(obra.Contratos!.Single() with { Procedimiento = null }, Is.EqualTo(new Contrato { Objeto = "PAVIMENTACION EN TEOCALTICHILLO", Clase = "OBRA" }));
        Assert.That(obra.Contratos?.Single().Procedimiento, Is.EqualTo(new Procedimiento
        {
            Tipo = "I3",
            Numero = "IO-91-N20-832019974-N-6-2024",
            Expediente = "E-2024-00090436",
            Caracter = "N",
            Convocatoria = new DateTime(2024, 8, 31),
            Url = "https://upcp-compranet.hacienda.gob.mx/sitiopublico/#/sitiopublico/detalle/ccee95e42ea34364aee21f627424b637/procedimiento",
        }));
    }

    [Test]
    public async Task CompraNet_KeepsPartidasOutsideChapter6000Whole()
    {
        var registros = await RealFile.CompraNet.LeerAsync();

        var claves = registros.Select(registro => registro.Obra?.Clasificacion?.ClaveOrigen).OfType<string>();

        Assert.That(claves, Is.EqualTo(new[] { "35102", "35102", "35102", "629", "616", "614" }));
    }

    [Test]
    public async Task Personal_DataNeverReachAWork()
    {
        var registros = (await RealFile.Opa2019.LeerAsync()).Concat(await RealFile.Opa2021.LeerAsync()).Concat(await RealFile.CompraNet.LeerAsync());

        var works = registros.Where(registro => registro.Obra is not null).Select(registro => Rendered.Text(registro with { Original = new(default, "", "") })).ToList();

        Assert.That(works, Has.Count.EqualTo(75));
        Assert.That(works, Has.None.Contains("OCULTO").And.None.Contains("oculto@"));
    }

    private static async Task<Obra> ObraAsync(RealFile file, string clave) =>
        (await file.LeerAsync()).Single(registro => registro.Clave == clave).Obra!;

    private static string? Dato(Obra obra, string nombre) => obra.DatosAdicionales?.SingleOrDefault(dato => dato.Nombre == nombre)?.Valor;
}
