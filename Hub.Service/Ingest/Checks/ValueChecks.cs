namespace Hub.Service.Ingest.Checks;

/// <summary>What holds for every text, number and day of a work wherever it stands: what can be kept, and what can be true.</summary>
internal static class ValueChecks
{
    public static void Check(Revision revision)
    {
        foreach (var campo in revision.Campos)
        {
            switch (campo.Valor)
            {
                case string texto:
                    CheckText(revision, campo.Ruta, texto);
                    break;
                case DateTime dia:
                    CheckDay(revision, campo.Ruta, dia);
                    break;
                case int entero:
                    CheckRange(revision, Nombre(campo.Ruta) is "cantidad" or "proposiciones" ? "cantidad" : "ejercicio", campo.Ruta, entero);
                    break;
                case decimal numero:
                    CheckNumber(revision, campo.Ruta, numero);
                    break;
            }
        }
    }

    private static void CheckText(Revision revision, string ruta, string texto)
    {
        revision.AddIf(!ObraTextos.SonXml(texto), "texto-xml", ruta);
        revision.AddIf(Identity.Identificadores.ContieneCurp(texto), "texto-curp", ruta);
        if (ruta == "clave" && revision.Regla("clave") is { } regla)
            CheckClave(revision, regla, texto);
    }

    /// <summary>Both what was written and the form that identifies, which composition can make longer, have to fit.</summary>
    private static void CheckClave(Revision revision, Regla regla, string clave)
    {
        var normal = Identity.ClaveNormal.De(clave);
        revision.AddIf(normal.Length == 0 || Math.Max(clave.Length, normal.Length) > regla.Numero, "clave", "clave", 1, regla.Valor);
    }

    private static void CheckDay(Revision revision, string ruta, DateTime dia)
    {
        if (revision.Regla("fecha") is not { } regla)
            return;
        var fuera = dia < regla.Fechas[0] || dia > regla.Fechas[1];
        revision.AddIf(fuera, "fecha", ruta);
    }

    private static void CheckNumber(Revision revision, string ruta, decimal numero)
    {
        var regla = Nombre(ruta) switch
        {
            "fisico" or "fisicoProgramado" or "financiero" or "porcentajeAnticipo" or "participacion" => "porcentaje",
            "programada" or "alcanzada" => "cantidad",
            "latitud" => "coordenada-latitud",
            "longitud" => "coordenada-longitud",
            _ => "monto",
        };
        CheckRange(revision, regla, ruta, numero);
        if (regla == "monto" && revision.Regla("monto-centavos") is { } centavos)
            revision.AddIf(decimal.Round(numero, centavos.Dias) != numero, "monto-centavos", ruta, "116500.00");
    }

    private static void CheckRange(Revision revision, string nombre, string ruta, decimal numero)
    {
        if (revision.Regla(nombre) is { } regla)
            revision.AddIf(numero < regla.Numeros[0] || numero > regla.Numeros[1], nombre, ruta);
    }

    private static string Nombre(string ruta) => ruta[(ruta.LastIndexOf('/') + 1)..];
}
