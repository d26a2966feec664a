using Hub.Contracts.Obras;

namespace Hub.Service.Ingest.Checks;

/// <summary>INEGI keys that must nest in each other, and coordinates that should fall inside the State.</summary>
internal static class UbicacionChecks
{
    private const string Zacatecas = "32";

    public static void Check(Revision revision) =>
        ListChecks.Each(revision.Obra.Ubicaciones, "ubicaciones/ubicacion",
            (ubicacion, campo) =>
            {
                CheckKeys(revision, ubicacion, campo);
                CheckCoordinates(revision, ubicacion, campo);
            });

    private static void CheckKeys(Revision revision, Ubicacion ubicacion, string campo)
    {
        if (revision.Regla("entidad") is { } regla && ubicacion.Entidad is { } entidad)
        {
            var dentro = entidad.Length == 2 && entidad.All(char.IsAsciiDigit)
                && string.CompareOrdinal(entidad, regla.Valores[0]) >= 0 && string.CompareOrdinal(entidad, regla.Valores[1]) <= 0;
            revision.AddIf(!dentro, "entidad", $"{campo}/entidad");
        }

        revision.InList("municipio", $"{campo}/municipio", ubicacion.Municipio);
        revision.AddIf(!Nests(ubicacion.Municipio, ubicacion.Entidad), "municipio-entidad", $"{campo}/municipio");
        if (ubicacion.Localidad is not { } localidad)
            return;

        var bienFormada = localidad.Length == 9 && localidad.All(char.IsAsciiDigit)
            && !localidad.EndsWith("0000", StringComparison.Ordinal);
        revision.AddIf(!bienFormada, "localidad-forma", $"{campo}/localidad", "EEMMMLLLL, nueve dígitos, sin terminar en 0000");
        revision.AddIf(!Nests(localidad, ubicacion.Municipio), "localidad-municipio", $"{campo}/localidad");
    }

    private static bool Nests(string? clave, string? superior) =>
        clave is null || superior is null || clave.StartsWith(superior, StringComparison.Ordinal);

    private static void CheckCoordinates(Revision revision, Ubicacion ubicacion, string campo)
    {
        revision.AddIf(ubicacion.Latitud is null != ubicacion.Longitud is null, "coordenada-par", campo);
        if (ubicacion.Entidad is not (null or Zacatecas))
            return;

        CheckBox(revision, "coordenada-latitud-estado", $"{campo}/latitud", ubicacion.Latitud);
        CheckBox(revision, "coordenada-longitud-estado", $"{campo}/longitud", ubicacion.Longitud);
    }

    private static void CheckBox(Revision revision, string nombre, string campo, decimal? grados)
    {
        if (grados is null || revision.Regla(nombre) is not { } regla)
            return;
        revision.AddIf(grados < regla.Numeros[0] || grados > regla.Numeros[1], nombre, campo);
    }
}
