using System.Xml;
using System.Xml.Schema;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;
using Hub.Service.Soap.FrontDoor;
using Hub.Service.Soap.FrontDoor.Schema;
using NUnit.Framework;

namespace Hub.Tests.Soap;

/// <summary>The front door's own check of values against the schema processor of .NET, for every simple type of every request.</summary>
public sealed class ScalarCheckTests
{
    private static readonly string[] Values =
    [
        "", " ", "a", "A", "x y", " 1 ", "0", "-0", "1", "+1", "-1", "--1", "+-1", "01", "1900", "1899", "2100", "2101", "1000", "1001",
        "1.", ".5", ".", "1.0", "1.00", "1.000", "1.005", "1.5", "-1.5", "1,5", "1 5", "1e3", "INF", "NaN", "$1", "٣", "0x1F",
        "45.1234", "45.12345", "100", "100.0000", "100.0001", "-90", "-90.1", "180", "180.0000000000000001", "22.123456789012345",
        "9999999999999999.99", "99999999999999999.99", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808",
        "true", "false", "TRUE", "True", " true ", "yes", "2025-01-31", "2025-02-29", "2024-02-29", "2025-1-31", "25-01-31", "2025-13-01", "2025-00-10",
        "2025-01-31Z", "2025-01-31-06:00", "2025-01-31+14:00", "2025-01-31 ", "31/01/2025", "20250131",
        "2025-01-31T10:00:00", "2025-01-31T10:00:00Z", "2025-01-31T10:00:00-06:00", "2025-01-31T10:00:00.123", "2025-01-31T10:00:00.", "2025-01-31T10:00",
        "2025-01-31 10:00:00", "2025-01-31T25:00:00", "2025-01-31T10:60:00", "2025-01-31T10:00:00-0600", "0001-01-01", "9999-12-31",
        "YWJj", "YWJ", "YW Jj", "YWJj=", "*", "32056", "3205", "320560001", "22", "2201", "220101", "22010", "223", "K012", "k012", "614", "61", "614001",
        "C-7K3M9QX2AB", "c-7K3M9QX2AB", "C-7K3M9QX2A", "ZAC-2025-32056-000123-4", "ZAC-2025-32056-000123-4 ", "XAXX010101000", "Ñ&A010101AB1", "ABC010101AB",
        new string('f', 64), new string('g', 64), new string('a', 20), new string('a', 21), new string('a', 60), new string('a', 61), new string('ñ', 250),
        new string('a', 251), new string('a', 500), new string('a', 501), new string('a', 1000), new string('a', 1001), new string('a', 4000), new string('a', 4001),
        new string('a', 8000), new string('a', 8001), new string('1', 40),
    ];

    private readonly ScalarCheck check = new(TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));

    [TestCase(typeof(IObrasService))]
    [TestCase(typeof(ICatalogoService))]
    [TestCase(typeof(ISincronizacionService))]
    public void Check_AgreesWithTheSchemaProcessorOfNet_OnEveryType(Type contract)
    {
        var service = ServiceDescription.Of(contract);
        var schemas = service.Wsdl.ReadSchemas();
        var scalars = service.Plan.Wrappers.Values.SelectMany(wrapper => Scalars(wrapper.Type, [])).DistinctBy(scalar => scalar.Name).ToArray();

        var differences = scalars.SelectMany(scalar => Values
            .Where(value => IsValid(Reference(schemas, service.Namespace, scalar.Name), value) != (check.Check(scalar, value, out _) is null))
            .Select(value => $"{scalar.Name}: '{value}'")).ToArray();

        Assert.That(scalars, Has.Length.GreaterThan(5));
        Assert.That(differences, Is.Empty);
    }

    // XML Schema 1.0 part 2 refuses these; the processor of .NET lets them through.
    [TestCase(ScalarKind.Date, "2025-01-31+14:01")]
    [TestCase(ScalarKind.Date, "2025-01-31+99:00")]
    [TestCase(ScalarKind.Instant, "2025-01-31T10:00:00z")]
    public void Check_IsStricterThanNet_WhereTheStandardIs(object kind, string value)
    {
        Assert.That(check.Check(new ScalarPlan { Kind = (ScalarKind)kind, Name = "x" }, value, out _)?.Codigo.Clave, Is.EqualTo("FECHA_INVALIDA"));
    }

    private static IEnumerable<ScalarPlan> Scalars(TypePlan type, HashSet<TypePlan> seen) =>
        !seen.Add(type) ? []
        : type.Scalar is { } scalar ? [scalar]
        : type.Children.SelectMany(child => Scalars(child.Type, seen));

    private static XmlSchemaSimpleType Reference(XmlSchemaSet schemas, string xmlNamespace, string name) =>
        schemas.GlobalTypes[new XmlQualifiedName(name, xmlNamespace)] as XmlSchemaSimpleType
        ?? XmlSchemaType.GetBuiltInSimpleType(new XmlQualifiedName(name, XmlSchema.Namespace))!;

    private static bool IsValid(XmlSchemaSimpleType type, string value)
    {
        try
        {
            type.Datatype!.ParseValue(value, new NameTable(), null);
            return true;
        }
        catch (XmlSchemaException)
        {
            return false;
        }
    }
}
