using System.Text;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Tests.Support;
using NUnit.Framework;

namespace Hub.Tests.Ingest;

public sealed class FingerprintTests
{
    [Test]
    public void De_ReachesEveryFieldOfTheWire()
    {
        var nombres = CamposObra.De(new ObraGenerator(1).Next()).Select(campo => campo.Ruta).ToList();

        var tipos = new[]
        {
            typeof(Obra), typeof(FechasObra), typeof(CostosObra), typeof(Clasificacion), typeof(Organismo), typeof(Identificador), typeof(Ubicacion),
            typeof(Financiamiento), typeof(Contrato), typeof(Procedimiento), typeof(Contratista), typeof(ConvenioModificatorio), typeof(Meta),
            typeof(Beneficiario), typeof(Avance),
        };
        var hojas = tipos.SelectMany(ObraGenerator.WireProperties)
            .Count(property => property.PropertyType == typeof(string) || property.PropertyType.IsValueType);
        Assert.That(hojas, Is.GreaterThan(110));
        Assert.That(nombres, Is.Unique);
        Assert.That(nombres, Has.Count.GreaterThanOrEqualTo(hojas));
    }

    [Test]
    public void Of_Changes_WhenAnyOneFieldChanges()
    {
        var obra = new ObraGenerator(7).Next();
        var canonical = Fingerprint.Canonical(obra);
        var vistas = new HashSet<string> { Fingerprint.Of(obra) };

        foreach (var linea in canonical.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var ruta = linea[..linea.IndexOf('=', StringComparison.Ordinal)];
            var otra = FieldChange.Apply(new ObraGenerator(7).Next(), ruta);
            Assert.That(vistas.Add(Fingerprint.Of(otra)), Is.True, ruta);
        }
    }

    [Test]
    public void Of_IsEqual_WhenTheSameContentTravelsAsXml([Range(1, 40)] int seed)
    {
        var obra = new ObraGenerator(seed, absent: 0.4).Next();

        var leida = ObraXml.ReadObra(ObraXml.Write(obra));

        Assert.That(Fingerprint.Of(leida), Is.EqualTo(Fingerprint.Of(obra)));
        Assert.That(Encoding.UTF8.GetString(ObraXml.Write(leida)), Is.EqualTo(Encoding.UTF8.GetString(ObraXml.Write(obra))));
    }

    [Test]
    public void Of_IsEqual_WhenOnlyTheWritingDiffers()
    {
        var una = Muestra.Obra() with
        {
            Nombre = "Pavimentación\nde calle",
            FechaCorte = new DateTime(2026, 1, 31),
            Costos = new CostosObra { CostoTotal = 1.5m },
        };
        var otra = una with
        {
            Nombre = " Pavimentacio\u0301n\r\nde calle ",
            Descripcion = "",
            FechaCorte = new DateTime(2026, 1, 31, 6, 0, 0, DateTimeKind.Utc),
            Costos = new CostosObra { CostoTotal = 1.50m },
            Contratos = [],
            Fechas = new FechasObra(),
        };

        Assert.That(Fingerprint.Of(otra), Is.EqualTo(Fingerprint.Of(una)));
    }

    [Test]
    public void Of_Differs_WhenAValueMovesToAnotherField()
    {
        var una = Muestra.Obra() with { Nombre = "A", Descripcion = null };
        var otra = Muestra.Obra() with { Nombre = null, Descripcion = "A" };

        Assert.That(Fingerprint.Of(otra), Is.Not.EqualTo(Fingerprint.Of(una)));
    }

    [Test]
    public void Of_Survives_WhenATextHasHalfASurrogatePair() =>
        Assert.That(Fingerprint.Of(Muestra.Obra() with { Nombre = "mal \ud800 texto" }), Has.Length.EqualTo(64));
}
