using Hub.Contracts.Comun;
using Hub.Contracts.Faltas;
using Hub.Contracts.Obras;
using Hub.Service.Catalogo;
using Hub.Service.Ingest.Identity;

namespace Hub.Service.Ingest;

/// <summary>
/// Puts a work into the words of the common catalogue. It fills only what follows from what the agency said; what does
/// not follow stays absent, with a finding where a person must decide.
/// </summary>
internal static class Harmonizer
{
    /// <param name="fecha">Day whose catalogue applies.</param>
    public static Armonizacion Harmonize(Obra obra, CatalogoVigente catalogo, DateTime fecha, int? renglon)
    {
        var traduccion = Traductor.Translate(obra.Clasificacion, catalogo, fecha, renglon);
        var lineas = obra.Financiamientos?.Select(linea => NameFund(linea, catalogo, fecha)).ToArray();
        var armonizada = obra with
        {
            Clasificacion = WithDefaults(obra, traduccion, catalogo, fecha),
            ModalidadObra = obra.ModalidadObra ?? traduccion.Modalidad,
            RegimenLegal = obra.RegimenLegal ?? RegimenLegal.Derive(lineas),
            Ubicaciones = obra.Ubicaciones?.Select(ubicacion => Locate(ubicacion, catalogo, fecha)).ToArray(),
            Financiamientos = lineas,
            Contratos = obra.Contratos?.Select(NameContractors).ToArray(),
        };

        return new Armonizacion(armonizada, traduccion.Hallazgos, traduccion.NoEsObra);
    }

    private static Clasificacion? WithDefaults(Obra obra, Traduccion traduccion, CatalogoVigente catalogo, DateTime fecha)
    {
        if (obra.Clasificacion is not { } clasificacion)
            return null;

        var hoja = traduccion.Hoja is { } clave ? catalogo.Nodo(clave, fecha) : null;
        return clasificacion with
        {
            Apertura = traduccion.Hoja,
            Subfuncion = clasificacion.Subfuncion ?? hoja?.Subfuncion,
            Partida = clasificacion.Partida ?? TipoDeBien(obra) switch
            {
                "DOMINIO_PUBLICO" => hoja?.PartidaDominioPublico,
                "PROPIO" => hoja?.PartidaBienPropio,
                _ => null,
            },
        };
    }

    /// <summary>
    /// A leaf has two items, one for goods of public domain and one for the body's own; the contract has no element for
    /// which, so an agency that knows says it in datosAdicionales under tipoBien. Without it there is no item to fill in.
    /// </summary>
    private static string? TipoDeBien(Obra obra) =>
        obra.DatosAdicionales?.FirstOrDefault(dato => dato.Nombre == "tipoBien")?.Valor;

    private static Ubicacion Locate(Ubicacion ubicacion, CatalogoVigente catalogo, DateTime fecha)
    {
        var municipio = ubicacion.Municipio ?? MunicipioDe(ubicacion.Localidad, catalogo, fecha);
        return ubicacion with
        {
            Municipio = municipio,
            Entidad = ubicacion.Entidad ?? (municipio is { Length: 5 } ? municipio[..2] : null),
        };
    }

    private static string? MunicipioDe(string? localidad, CatalogoVigente catalogo, DateTime fecha) =>
        localidad is { Length: 9 } ? catalogo.Clave(Listas.Municipios, localidad[..5], fecha)?.Clave : null;

    /// <summary>FISM, FISMDF and FAISMUN are one fund: totals by fund need its key.</summary>
    private static Financiamiento NameFund(Financiamiento linea, CatalogoVigente catalogo, DateTime fecha) =>
        linea.Fondo is { } fondo && catalogo.Clave(Listas.FondosAlias, TextoNormal.De(fondo), fecha)?.ClavePadre is { } clave
            ? linea with { Fondo = clave }
            : linea;

    private static Contrato NameContractors(Contrato contrato) => contrato with
    {
        Contratistas = contrato.Contratistas?
            .Select(contratista => contratista with { Rfc = contratista.Rfc is { } rfc ? Rfc.Normal(rfc) : null })
            .ToArray(),
    };
}
