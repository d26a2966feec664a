using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Hub.Contracts.Faltas;

namespace Hub.Tests.Contracts;

/// <summary>Writes docs/contrato from the documentation of the schema and the catalogue of codes.</summary>
internal static class ContratoMarkdown
{
    private static readonly XNamespace Wsdl = WsdlDocument.Wsdl;
    private static readonly XNamespace Xs = WsdlDocument.Xs;

    public static string Service(WsdlDocument wsdl)
    {
        var name = wsdl.Xml.Root!.Attribute("name")!.Value;
        var address = wsdl.Xml.Descendants(wsdl.Soap + "address").Single().Attribute("location")!.Value.Replace("{{BASE}}", "", StringComparison.Ordinal);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# {name}\n\n{wsdl.Xml.Root.Element(Wsdl + "documentation")!.Value}\n\n")
            .Append(CultureInfo.InvariantCulture, $"- Dirección: `{address}`, la misma para SOAP 1.1 y 1.2.\n")
            .Append(CultureInfo.InvariantCulture, $"- Contrato: `{address}?wsdl` (SOAP 1.1) y `{address}?wsdl=12` (SOAP 1.2).\n")
            .Append(CultureInfo.InvariantCulture, $"- Espacio de nombres: `{wsdl.Espacio}`.\n")
            .Append("- Toda operación puede responder con una falta cuyo detalle es [DetalleFalta](#detallefalta); los códigos están en [codigos.md](codigos.md).\n")
            .Append("- Esta página sale de la documentación del contrato; no se edita a mano.\n\n## Operaciones\n");

        foreach (var operation in wsdl.PortType.Elements(Wsdl + "operation"))
        {
            Operation(text, wsdl, operation);
        }

        text.Append("\n## Tipos\n");
        foreach (var type in wsdl.Schema.Elements(Xs + "complexType").Where(type => !WsdlDocument.EsLista(Name(type))))
        {
            ComplexType(text, wsdl, type);
        }

        text.Append("\n## Valores\n\n| Valor | Forma | Significado |\n| --- | --- | --- |\n");
        foreach (var type in wsdl.Schema.Elements(Xs + "simpleType"))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{Name(type)}` | {Shape(type)} | {Cell(Documentation(type))} |\n");
        }

        return text.ToString();
    }

    public static string Codes()
    {
        var text = new StringBuilder()
            .Append("# Códigos de hallazgos y faltas\n\n")
            .Append("ERROR: el registro no entra al universo de obras, o el mensaje no se atiende. ADVERTENCIA: el registro entra y se señala. ")
            .Append("Los puntos suspensivos son datos del caso; los textos nunca llevan el valor del campo. ")
            .Append("Esta página sale del catálogo de códigos; no se edita a mano.\n\n")
            .Append("| Código | Severidad | Mensaje | Remedio |\n| --- | --- | --- | --- |\n");
        object?[] dots = [.. Enumerable.Repeat("…", 10)];
        foreach (var code in Codigos.Todos)
        {
            var severity = code.Severidad == Severidad.Error ? "ERROR" : "ADVERTENCIA";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{code.Clave}` | {severity} | {Cell(Codigo.Texto(code.Mensaje, dots))} | {Cell(Codigo.Texto(code.Remedio, dots))} |\n");
        }

        return text.ToString();
    }

    private static void Operation(StringBuilder text, WsdlDocument wsdl, XElement operation)
    {
        var name = Name(operation);
        var kebab = string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant();
        text.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n{operation.Element(Wsdl + "documentation")!.Value}\n\n")
            .Append(CultureInfo.InvariantCulture, $"- SOAPAction: `{wsdl.Espacio}/{name}`\n")
            .Append(CultureInfo.InvariantCulture, $"- Solicitud: {Link(InnerType(wsdl, name))}, [ejemplo](ejemplos/{kebab}.solicitud.xml)\n")
            .Append(CultureInfo.InvariantCulture, $"- Respuesta: {Link(InnerType(wsdl, name + "Response"))}, [ejemplo](ejemplos/{kebab}.respuesta.xml)\n");
    }

    private static void ComplexType(StringBuilder text, WsdlDocument wsdl, XElement type)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {Name(type)}\n\n{Documentation(type)}\n\n")
            .Append("| Elemento | Tipo | Veces | Significado |\n| --- | --- | --- | --- |\n");
        foreach (var element in WsdlDocument.Hijos(type))
        {
            var times = element.Attribute("minOccurs") is null ? "1" : "0 o 1";
            text.Append(CultureInfo.InvariantCulture, $"| `{Name(element)}` | {Kind(wsdl, element)} | {times} | {Cell(Documentation(element))} |\n");
        }
    }

    private static string Kind(WsdlDocument wsdl, XElement element)
    {
        var type = WsdlDocument.TipoDe(element);
        if (WsdlDocument.EsLista(type))
        {
            var item = WsdlDocument.Hijos(wsdl.Tipo(type)).Single();
            return $"lista de `{Name(item)}`: {Kind(wsdl, item)}";
        }

        var isComplex = wsdl.Schema.Elements(Xs + "complexType").Any(candidate => Name(candidate) == type);
        return isComplex ? Link(type) : $"`{type}`";
    }

    private static string Shape(XElement type)
    {
        var restriction = type.Element(Xs + "restriction")!;
        string? Facet(string name) => (string?)restriction.Elements(Xs + name).SingleOrDefault()?.Attribute("value");
        return restriction.Attribute("base")!.Value switch
        {
            "xs:string" when Facet("pattern") is { } pattern => $"texto `{pattern}`",
            "xs:string" => $"texto de {Facet("minLength") ?? "0"} a {Facet("maxLength")} caracteres",
            "xs:decimal" => $"decimal de {Facet("minInclusive")} a {Facet("maxInclusive")}, hasta {Facet("fractionDigits")} decimales",
            _ => $"entero desde {Facet("minInclusive")}{(Facet("maxInclusive") is { } last ? $" hasta {last}" : "")}",
        };
    }

    private static string InnerType(WsdlDocument wsdl, string wrapper)
    {
        var element = wsdl.Schema.Elements(Xs + "element").Single(candidate => Name(candidate) == wrapper);
        return WsdlDocument.TipoDe(WsdlDocument.Hijos(element.Element(Xs + "complexType")!).Single());
    }

    private static string Link(string type) => $"[{type}](#{type.ToLowerInvariant()})";

    private static string Name(XElement element) => element.Attribute("name")!.Value;

    private static string Documentation(XElement element) => element.Element(Xs + "annotation")!.Element(Xs + "documentation")!.Value;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
