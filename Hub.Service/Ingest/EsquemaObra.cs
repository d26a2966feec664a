using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Schema;
using Hub.Contracts;

namespace Hub.Service.Ingest;

/// <summary>What the contract allows in one field.</summary>
internal sealed record FacetasCampo
{
    public int MinLargo { get; init; }

    public int MaxLargo { get; init; } = int.MaxValue;

    /// <summary>As written in the contract, for the remedy.</summary>
    public string? Forma { get; init; }

    public Regex? Patron { get; init; }

    public int Decimales { get; init; } = int.MaxValue;
}

/// <summary>
/// The facets of every field of a work, out of the frozen contract. A message has been held to them at the door; a row of
/// a file is held to them here, so that what is stored always fits what is answered.
/// </summary>
internal static class EsquemaObra
{
    private static readonly Lazy<IReadOnlyDictionary<string, FacetasCampo>> Campos = new(Compile);

    /// <summary>Facets of a field by its path without positions, such as contratos/contrato/numero; null when it has none.</summary>
    public static FacetasCampo? De(string ruta) => Campos.Value.GetValueOrDefault(ruta);

    private static Dictionary<string, FacetasCampo> Compile()
    {
        using var wsdl = typeof(Espacios).Assembly.GetManifestResourceStream("ObrasService.wsdl")
            ?? throw new InvalidOperationException("The contract is not embedded.");
        using var reader = SafeXml.Create(wsdl);
        if (!reader.ReadToFollowing("schema", XmlSchema.Namespace))
            throw new InvalidOperationException("The contract holds no schema.");

        var schemas = new XmlSchemaSet { XmlResolver = null };
        var schema = XmlSchema.Read(reader, validationEventHandler: null)
            ?? throw new InvalidOperationException("The schema of the contract cannot be read.");
        schemas.Add(schema);
        schemas.Compile();

        var campos = new Dictionary<string, FacetasCampo>(StringComparer.Ordinal);
        var obra = (XmlSchemaComplexType?)schemas.GlobalTypes[new XmlQualifiedName("Obra", Espacios.Obras)]
            ?? throw new InvalidOperationException("The schema has no type Obra.");
        AddChildren(campos, obra, "");
        return campos;
    }

    private static void AddChildren(Dictionary<string, FacetasCampo> campos, XmlSchemaComplexType tipo, string prefijo)
    {
        if (tipo.ContentTypeParticle is not XmlSchemaSequence secuencia)
            return;

        foreach (var elemento in secuencia.Items.OfType<XmlSchemaElement>())
        {
            var ruta = prefijo + elemento.QualifiedName.Name;
            if (elemento.ElementSchemaType is XmlSchemaComplexType complejo)
                AddChildren(campos, complejo, ruta + "/");
            else if (elemento.ElementSchemaType is XmlSchemaSimpleType simple)
                campos[ruta] = Facets(simple);
        }
    }

    private static FacetasCampo Facets(XmlSchemaSimpleType tipo) =>
        tipo.Content is XmlSchemaSimpleTypeRestriction restriccion
            ? restriccion.Facets.Cast<XmlSchemaFacet>().Aggregate(new FacetasCampo(), With)
            : new FacetasCampo();

    private static FacetasCampo With(FacetasCampo facetas, XmlSchemaFacet faceta)
    {
        var valor = faceta.Value ?? "";
        return faceta switch
        {
            XmlSchemaMinLengthFacet => facetas with { MinLargo = int.Parse(valor, CultureInfo.InvariantCulture) },
            XmlSchemaMaxLengthFacet => facetas with { MaxLargo = int.Parse(valor, CultureInfo.InvariantCulture) },
            XmlSchemaFractionDigitsFacet => facetas with { Decimales = int.Parse(valor, CultureInfo.InvariantCulture) },
            XmlSchemaPatternFacet => facetas with
            {
                Forma = valor,
                Patron = new Regex($@"\A(?:{valor})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking),
            },
            _ => facetas,
        };
    }
}
