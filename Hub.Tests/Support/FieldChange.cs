using System.Globalization;
using System.Reflection;
using System.Xml.Serialization;

namespace Hub.Tests.Support;

/// <summary>Changes one value of a record, named by its path such as contratos/contrato[2]/fechaFirma.</summary>
internal static class FieldChange
{
    public static T Apply<T>(T registro, string ruta)
        where T : class
    {
        object actual = registro;
        var pasos = ruta.Split('/');
        for (var paso = 0; paso < pasos.Length - 1; paso++)
        {
            actual = Property(actual, pasos[paso]).GetValue(actual)!;
            if (actual is Array lista)
                actual = lista.GetValue(Index(pasos[++paso]) - 1)!;
        }

        var property = Property(actual, pasos[^1]);
        property.SetValue(actual, Other(property.GetValue(actual)!));
        return registro;
    }

    private static int Index(string paso) => int.Parse(paso[(paso.IndexOf('[') + 1)..^1], CultureInfo.InvariantCulture);

    private static object Other(object valor) => valor switch
    {
        string texto => texto + "x",
        int entero => entero + 1,
        decimal numero => numero + 0.01m,
        DateTime dia => dia.AddDays(1),
        _ => throw new InvalidOperationException(valor.GetType().Name),
    };

    private static PropertyInfo Property(object grupo, string nombre) => grupo.GetType().GetProperties().Single(property =>
        property.GetCustomAttribute<XmlElementAttribute>()?.ElementName == nombre
        || property.GetCustomAttribute<XmlArrayAttribute>()?.ArrayName() == nombre);

    private static string ArrayName(this XmlArrayAttribute attribute) => attribute.ElementName;
}
