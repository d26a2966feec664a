using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Xml.Serialization;
using Hub.Contracts.Obras;

namespace Hub.Service.Ingest;

/// <summary>One value of a work and where it stands.</summary>
/// <param name="Ruta">With positions, such as contratos/contrato[2]/fechaFirma.</param>
/// <param name="Campo">Without them, such as contratos/contrato/fechaFirma.</param>
internal readonly record struct CampoObra(string Ruta, string Campo, object Valor);

/// <summary>
/// Every value of a work in the order of the contract. What is absent, an empty text and a group without values are all
/// the same: nothing.
/// </summary>
internal static class CamposObra
{
    private static readonly ConcurrentDictionary<(Type Tipo, string Campo), Miembro[]> Planes = new();

    public static IReadOnlyList<CampoObra> De(Obra obra)
    {
        var campos = new List<CampoObra>(64);
        Recorrer(campos, obra, "", "");
        return campos;
    }

    private static void Recorrer(List<CampoObra> campos, object grupo, string ruta, string campo)
    {
        foreach (var miembro in Planes.GetOrAdd((grupo.GetType(), campo), Plan))
        {
            // Where nothing on the way repeats, the path with positions is the path without them.
            var lugar = ReferenceEquals(ruta, campo) ? miembro.Campo : ruta + miembro.Nombre;
            var valor = miembro.Leer(grupo);
            switch (valor)
            {
                case null or "":
                    break;
                case Array lista:
                    RecorrerLista(campos, lista, $"{lugar}/{miembro.Elemento}", miembro.CampoHijo);
                    break;
                case string or decimal or int or DateTime:
                    campos.Add(new CampoObra(lugar, miembro.Campo, valor));
                    break;
                default:
                    Recorrer(campos, valor, ReferenceEquals(ruta, campo) ? miembro.CampoHijo : lugar + "/", miembro.CampoHijo);
                    break;
            }
        }
    }

    private static void RecorrerLista(List<CampoObra> campos, Array lista, string ruta, string campo)
    {
        for (var lugar = 0; lugar < lista.Length; lugar++)
        {
            if (lista.GetValue(lugar) is { } elemento)
                Recorrer(campos, elemento, string.Create(CultureInfo.InvariantCulture, $"{ruta}[{lugar + 1}]/"), campo);
        }
    }

    private static Miembro[] Plan((Type Tipo, string Campo) grupo) =>
        [.. grupo.Tipo.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(propiedad => Describir(propiedad, grupo.Campo))
            .OfType<Miembro>()
            .OrderBy(miembro => miembro.Orden)];

    private static Miembro? Describir(PropertyInfo propiedad, string prefijo)
    {
        if (propiedad.GetCustomAttribute<XmlElementAttribute>() is { } elemento)
            return new Miembro(Getter(propiedad), elemento.ElementName, null, prefijo + elemento.ElementName, elemento.Order);

        return propiedad.GetCustomAttribute<XmlArrayAttribute>() is { } lista
            ? new Miembro(
                Getter(propiedad),
                lista.ElementName,
                propiedad.GetCustomAttribute<XmlArrayItemAttribute>()?.ElementName,
                prefijo + lista.ElementName,
                lista.Order)
            : null;
    }

    private static Func<object, object?> Getter(PropertyInfo propiedad)
    {
        var grupo = Expression.Parameter(typeof(object));
        var tipo = propiedad.DeclaringType ?? throw new InvalidOperationException("A property without a type.");
        var valor = Expression.Property(Expression.Convert(grupo, tipo), propiedad);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(valor, typeof(object)), grupo).Compile();
    }

    private sealed record Miembro(Func<object, object?> Leer, string Nombre, string? Elemento, string Campo, int Orden)
    {
        /// <summary>What goes before the name of a value inside this member.</summary>
        public string CampoHijo { get; } = Elemento is null ? Campo + "/" : $"{Campo}/{Elemento}/";
    }
}
