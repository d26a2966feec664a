using System.Globalization;
using Hub.Contracts.Comun;

namespace Hub.Contracts.Faltas;

/// <summary>ERROR keeps a record out of the universe; ADVERTENCIA lets it in and is shown to the operator.</summary>
public enum Severidad
{
    Error,
    Advertencia,
}

/// <summary>One entry of the catalogue of findings and faults; texts are composite formats that never take the value itself.</summary>
public sealed record Codigo(string Clave, Severidad Severidad, string Mensaje, string Remedio)
{
    /// <summary>A finding of this code at a field and row; <paramref name="datos"/> fill message and remedy alike.</summary>
    public Hallazgo En(string? campo, int? renglon, params object?[] datos) => new()
    {
        Codigo = Clave,
        Severidad = Severidad == Severidad.Error ? "ERROR" : "ADVERTENCIA",
        Campo = campo,
        Renglon = renglon,
        Mensaje = Texto(Mensaje, datos),
        Remedio = Texto(Remedio, datos),
    };

    public static string Texto(string formato, object?[] datos) => string.Format(Cultura, formato, datos);

    private static readonly CultureInfo Cultura = CultureInfo.GetCultureInfo("es-MX");
}
