using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>Keys that must be in a list of the catalogue, and values that the contract enumerates.</summary>
internal static class ListChecks
{
    public static void Check(Revision revision)
    {
        var obra = revision.Obra;
        revision.InList("modalidad-obra", "modalidadObra", obra.ModalidadObra);
        revision.OneOf("modalidad-ejecucion", "modalidadEjecucion", obra.ModalidadEjecucion);
        revision.OneOf("regimen-legal", "regimenLegal", obra.RegimenLegal);
        revision.OneOf("etapa", "etapa", obra.Etapa);
        revision.OneOf("situacion", "situacion", obra.Situacion);
        revision.OneOf("organismo-tipo", "ejecutora/tipo", obra.Ejecutora?.Tipo);
        revision.OneOf("organismo-tipo", "normativa/tipo", obra.Normativa?.Tipo);
        revision.OneOf("organismo-tipo", "unidadResponsable/tipo", obra.UnidadResponsable?.Tipo);
        CheckClasificacion(revision, obra.Clasificacion);

        Each(obra.Financiamientos, "financiamientos/financiamiento", (linea, campo) => CheckFinanciamiento(revision, linea, campo));
        Each(obra.Metas, "metas/meta", (meta, campo) => revision.InList("unidad", $"{campo}/unidad", meta.Unidad));
        Each(obra.Beneficiarios, "beneficiarios/beneficiario",
            (beneficiario, campo) => revision.InList("beneficiario", $"{campo}/tipo", beneficiario.Tipo));
        Each(obra.Contratos, "contratos/contrato", (contrato, campo) => CheckContrato(revision, contrato, campo));
    }

    /// <summary>Runs over a list with the path of each element, counted from 1.</summary>
    public static void Each<T>(T[]? lista, string campo, Action<T, string> revisar)
    {
        var lugar = 0;
        foreach (var elemento in lista ?? [])
            revisar(elemento, $"{campo}[{++lugar}]");
    }

    private static void CheckClasificacion(Revision revision, Clasificacion? clasificacion)
    {
        revision.InList("subfuncion", "clasificacion/subfuncion", clasificacion?.Subfuncion);
        revision.InList("programa", "clasificacion/programa", Inicio(clasificacion?.Programa, 1));
        revision.InList("partida", "clasificacion/partida", Inicio(clasificacion?.Partida, 3));
    }

    private static void CheckFinanciamiento(Revision revision, Financiamiento linea, string campo)
    {
        revision.InList("fuente", $"{campo}/fuente", linea.Fuente);
        revision.InList("ramo", $"{campo}/ramo", linea.Ramo);
        revision.InList("fondo", $"{campo}/fondo", linea.Fondo);
        revision.OneOf("aportante", $"{campo}/aportante", linea.Aportante);
    }

    private static void CheckContrato(Revision revision, Contrato contrato, string campo)
    {
        revision.OneOf("contrato-clase", $"{campo}/clase", contrato.Clase);
        revision.OneOf("contrato-tipo", $"{campo}/tipo", contrato.Tipo);
        revision.OneOf("procedimiento-tipo", $"{campo}/procedimiento/tipo", contrato.Procedimiento?.Tipo);
        revision.OneOf("procedimiento-caracter", $"{campo}/procedimiento/caracter", contrato.Procedimiento?.Caracter);
        Each(contrato.Contratistas, $"{campo}/contratistas/contratista",
            (contratista, ruta) => revision.OneOf("persona-tipo", $"{ruta}/tipoPersona", contratista.TipoPersona));
        Each(contrato.Convenios, $"{campo}/convenios/convenio",
            (convenio, ruta) => revision.OneOf("convenio-tipo", $"{ruta}/tipo", convenio.Tipo));
    }

    private static string? Inicio(string? clave, int letras) => clave is null || clave.Length <= letras ? clave : clave[..letras];
}
