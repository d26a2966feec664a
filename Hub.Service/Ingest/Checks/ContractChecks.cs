using Hub.Contracts.Faltas;

namespace Hub.Service.Ingest.Checks;

/// <summary>Lengths, shapes and decimals that the contract allows. The RFC and the pesos have rules of their own, which say more.</summary>
internal static class ContractChecks
{
    public static void Check(Revision revision)
    {
        foreach (var campo in revision.Campos)
        {
            if (EsquemaObra.De(campo.Campo) is not { } facetas)
                continue;
            if (campo.Valor is string texto)
                CheckText(revision, campo.Ruta, texto, facetas);
            else if (campo.Valor is decimal numero && facetas.Decimales > 2 && decimal.Round(numero, Math.Min(facetas.Decimales, 28)) != numero)
                revision.Add(Codigos.NumeroInvalido, campo.Ruta, "1234.5");
        }
    }

    private static void CheckText(Revision revision, string ruta, string texto, FacetasCampo facetas)
    {
        if (ruta != "clave" && (texto.Length < facetas.MinLargo || texto.Length > facetas.MaxLargo))
            revision.Add(Codigos.LongitudExcedida, ruta, facetas.MinLargo, facetas.MaxLargo);
        if (facetas.Patron is { } patron && !patron.IsMatch(texto) && !ruta.EndsWith("/rfc", StringComparison.Ordinal))
            revision.Add(Codigos.PatronInvalido, ruta, facetas.Forma);
    }
}
